import { defineDistribution } from "./distribution.ts";
import { ringCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * k round Gaussians evenly spaced on a circle around 0, equal shares, the first on the positive x axis:
 *
 *   p(x) = (1/k) Σⱼ N(x; r (cos θⱼ, sin θⱼ), σ² I),   θⱼ = 2πj/k
 *
 * More modes or a larger σ bring neighbours together, a larger radius takes them apart; at radius 0 all are one.
 */
export const mixtureRing = /* @__PURE__ */ defineDistribution({
  id: "mixture-ring",
  label: "Ring of Gaussians",
  summary: "Separate modes around a circle; count how many of them the generator finds.",
  params: {
    modes: { label: "Modes", default: 8, min: 1, max: 32, step: 1, integer: true },
    radius: { label: "Radius", default: 0.8, min: 0, max: 4, step: 0.1 },
    sigma: { label: "σ of each mode", default: 0.05, min: 0.005, max: 1, step: 0.005 },
  },
  references: [
    {
      cite: "Metz et al. 2017, Unrolled Generative Adversarial Networks, §3.1",
      url: "https://arxiv.org/abs/1611.02163",
    },
  ],
  create: ({ modes, radius, sigma }) => roundGaussians("mixture-ring", 2, ringCenters(modes, radius), sigma),
});
