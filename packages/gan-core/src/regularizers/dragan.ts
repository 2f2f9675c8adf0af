import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += λ mean (‖∇D(x̃)‖ − k)²,   x̃ = x + spread · s · (u − ½),   u uniform on [0, 1), one per coordinate
 *
 * x are the batch's real points and s the standard deviation of all their coordinates. Three public versions take x̃
 * three ways; this is the one whose cloud has the data in its middle (compare_gan's, without its clipping to the range
 * of images). The others add noise that is nowhere negative, which in two dimensions would watch one quadrant beside
 * each point. A larger λ holds the slope closer to k, a larger spread does so further from the data; λ = 0 switches the
 * penalty off.
 */
export const dragan = /* @__PURE__ */ definePenalty({
  id: "dragan",
  label: "DRAGAN",
  summary: "Holds the discriminator's slope near one in a cloud around the real points.",
  params: {
    weight: { label: "Weight λ", default: 10, min: 0, max: 100, step: 0.1 },
    target: { label: "Target slope, k", default: 1, min: 0, max: 10, step: 0.1 },
    spread: { label: "Width of the cloud, in standard deviations", default: 1, min: 0, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Kodali et al. 2017, On Convergence and Stability of GANs",
      url: "https://arxiv.org/abs/1705.07215",
    },
    { cite: "google/compare_gan, penalty_lib.py", url: "https://github.com/google/compare_gan" },
  ],
  create: ({ weight, target, spread }) => ({
    kind: "gradient-penalty",
    where: "around-real",
    spread,
    penalty: [{ f: "square", a: weight, c: -target }],
  }),
});
