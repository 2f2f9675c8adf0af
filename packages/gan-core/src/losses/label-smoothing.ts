import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean [t sp(−r) + (1 − t) sp(r)] + mean sp(f)      L_G = mean sp(−f)      sp(x) = log(1 + eˣ)
 *
 * The non-saturating loss with a softer target for real points: they are to be called real with probability t, not
 * with certainty. One-sided: fakes keep the target 0. A smaller t bounds the outputs on real points, by log t/(1 − t);
 * t = 1 is the non-saturating loss. At the best D, σ(r) = t p/(p + q) for densities p of the data and q of the fakes.
 */
export const labelSmoothing = /* @__PURE__ */ defineLoss({
  id: "label-smoothing",
  label: "One-sided label smoothing",
  summary: "The discriminator is kept from being too sure of real points.",
  params: {
    target: { label: "Target for real points, t", default: 0.9, min: 0.55, max: 1, step: 0.01 },
  },
  references: [
    {
      cite: "Salimans et al. 2016, Improved Techniques for Training GANs, §3.4",
      url: "https://arxiv.org/abs/1606.03498",
    },
  ],
  create: ({ target }) => ({
    compare: "none",
    discriminator: {
      real: [
        { f: "softplus", a: target, b: -1 },
        { f: "softplus", a: 1 - target },
      ],
      fake: [{ f: "softplus" }],
    },
    generator: { fake: [{ f: "softplus", b: -1 }] },
    verdict: "sigmoid",
  }),
});
