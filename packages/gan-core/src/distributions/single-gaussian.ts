import { defineDistribution } from "./distribution.ts";
import { roundGaussians } from "./round-gaussians.ts";

/**
 * One round Gaussian, in any number of dimensions, its centre on the first axis:
 *
 *   p(x) = N(x; (c, 0, …, 0), σ² I)
 *
 * Exact. Most distances between two of them have closed forms: KL(p‖q) = |c_p − c_q|²/2σ² nats at equal σ, and
 * W₂² = |c_p − c_q|² + d (σ_p − σ_q)².
 */
export const singleGaussian = /* @__PURE__ */ defineDistribution({
  id: "single-gaussian",
  label: "Single Gaussian",
  summary: "One round cloud; the simplest target there is, and the one estimators are held against.",
  params: {
    center: { label: "Centre, along the first axis", default: 0, min: -4, max: 4, step: 0.1 },
    sigma: { label: "σ", default: 0.3, min: 0.01, max: 4, step: 0.01 },
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
  },
  references: [
    {
      cite: "Peyré and Cuturi 2019, Computational Optimal Transport, §2.6: distances in closed form",
      url: "https://arxiv.org/abs/1803.00567",
    },
  ],
  create: ({ center, sigma, dims }) => {
    const centers = new Array<number>(dims).fill(0).with(0, center);
    return roundGaussians("single-gaussian", dims, centers, sigma);
  },
});
