import type { Rng } from "../random/rng.ts";
import { defineInitializer } from "./initializer.ts";

/** N(0, 2/fanIn): the scale of signals stays the same through layers of ReLUs. */
export const he = /* @__PURE__ */ defineInitializer({
  id: "he",
  label: "He",
  summary: "Gaussian, wider for fewer inputs; made for ReLU and its kin.",
  params: {},
  references: [
    { cite: "He et al. 2015, Delving Deep into Rectifiers, eq. 10", url: "https://arxiv.org/abs/1502.01852" },
  ],
  create: () => ({
    fill: (weights, { fanIn }, rng) => fillNormal(weights, Math.sqrt(2 / fanIn), rng),
  }),
});

/** Uniform on ±√(6/(fanIn + fanOut)), of variance 2/(fanIn + fanOut). */
export const glorot = /* @__PURE__ */ defineInitializer({
  id: "glorot",
  label: "Glorot",
  summary: "Uniform, narrower the more units a layer joins; made for tanh and its kin.",
  params: {},
  references: [
    {
      cite: "Glorot and Bengio 2010, Understanding the Difficulty of Training Deep Feedforward Networks, eq. 16",
      url: "https://proceedings.mlr.press/v9/glorot10a.html",
    },
  ],
  create: () => ({
    fill(weights, { fanIn, fanOut }, rng) {
      const reach = Math.sqrt(6 / (fanIn + fanOut));
      for (let i = 0; i < weights.length; i++) weights[i] = reach * (2 * rng.uniform() - 1);
    },
  }),
});

/** N(0, s²) with s = 1/√2 in the layer that reads the input, whatever its width, and 1/√fanIn in the others. */
export const ganLab = /* @__PURE__ */ defineInitializer({
  id: "gan-lab",
  label: "GAN Lab",
  summary: "What the original GAN Lab starts its networks from.",
  params: {},
  references: [{ cite: "poloclub/ganlab, its models' source code", url: "https://github.com/poloclub/ganlab" }],
  create: () => ({
    fill: (weights, { fanIn, index }, rng) => fillNormal(weights, 1 / Math.sqrt(index === 0 ? 2 : fanIn), rng),
  }),
});

/**
 * N(0, σ²), the same in every layer. DCGAN's 0.02 is made for batch normalisation; without it a small network's
 * signals would nearly vanish, so the default is larger.
 */
export const normal = /* @__PURE__ */ defineInitializer({
  id: "normal",
  label: "Normal",
  summary: "Gaussian with one spread for all layers.",
  params: {
    sigma: { label: "σ", default: 0.1, min: 0.001, max: 2, step: 0.01 },
  },
  references: [
    {
      cite: "Radford et al. 2016, Unsupervised Representation Learning with DCGANs, §4",
      url: "https://arxiv.org/abs/1511.06434",
    },
  ],
  create: ({ sigma }) => ({
    fill: (weights, _, rng) => fillNormal(weights, sigma, rng),
  }),
});

function fillNormal(weights: Float32Array, sigma: number, rng: Rng): void {
  for (let i = 0; i < weights.length; i++) weights[i] = sigma * rng.normal();
}
