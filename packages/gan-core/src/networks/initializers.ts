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

/** N(0, 1/fanIn): the scale of signals stays the same through linear layers, and nearly so through tanh. */
export const lecun = /* @__PURE__ */ defineInitializer({
  id: "lecun",
  label: "LeCun",
  summary: "Gaussian, a sum's spread that of its inputs; made for tanh and for linear layers.",
  params: {},
  references: [{ cite: "LeCun et al. 1998, Efficient BackProp, §4.6", url: "https://doi.org/10.1007/3-540-49430-8_2" }],
  create: () => ({
    fill: (weights, { fanIn }, rng) => fillNormal(weights, 1 / Math.sqrt(fanIn), rng),
  }),
});

/**
 * gain · Q, Q a random matrix with orthonormal rows or columns, whichever are fewer, uniform among all such: no
 * direction is stretched more than another. A gain of √2 makes up for what ReLUs cut off.
 */
export const orthogonal = /* @__PURE__ */ defineInitializer({
  id: "orthogonal",
  label: "Orthogonal",
  summary: "A random rotation, times a gain: no direction is stretched more than another.",
  params: {
    gain: { label: "Gain", default: 1, min: 0.01, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Saxe et al. 2014, Exact Solutions to the Nonlinear Dynamics of Learning in Deep Linear Neural Networks",
      url: "https://arxiv.org/abs/1312.6120",
    },
  ],
  create: ({ gain }) => ({
    fill(weights, { fanIn, fanOut }, rng) {
      const wide = fanIn <= fanOut;
      const vectors = orthonormal(Math.min(fanIn, fanOut), Math.max(fanIn, fanOut), rng);
      for (let i = 0; i < fanIn; i++) {
        for (let j = 0; j < fanOut; j++) weights[i * fanOut + j] = gain * (wide ? vectors[i]![j]! : vectors[j]![i]!);
      }
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

/** The given number of orthonormal vectors: Gaussian ones, each freed of what it shares with those before (twice, for the rounding). */
function orthonormal(count: number, length: number, rng: Rng): Float64Array[] {
  const vectors: Float64Array[] = [];
  while (vectors.length < count) {
    const vector = Float64Array.from({ length }, () => rng.normal());
    for (const other of [...vectors, ...vectors]) {
      const shared = other.reduce((sum, v, i) => sum + v * vector[i]!, 0);
      for (let i = 0; i < length; i++) vector[i]! -= shared * other[i]!;
    }
    const norm = Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0));
    if (norm > 1e-6) vectors.push(vector.map((v) => v / norm));
  }
  return vectors;
}
