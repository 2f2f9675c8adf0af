import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += λ mean max(0, ‖∇D(x̂)‖ − target)²,   x̂ = α x + (1 − α) G(z),   α uniform on [0, 1), one per pair
 *
 * WGAN-GP's penalty for slopes that are too steep only. A larger λ holds the bound more tightly; 0 switches the penalty
 * off.
 */
export const oneSidedGp = /* @__PURE__ */ definePenalty({
  id: "one-sided-gp",
  label: "One-sided WGAN-GP",
  summary: "Bounds the discriminator's slope between real and fake points from above, and lets it be flatter.",
  params: {
    weight: { label: "Weight λ", default: 10, min: 0, max: 100, step: 0.1 },
    target: { label: "Steepest slope", default: 1, min: 0, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Petzka et al. 2018, On the Regularization of Wasserstein GANs",
      url: "https://arxiv.org/abs/1709.08894",
    },
    {
      cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, §4",
      url: "https://arxiv.org/abs/1704.00028",
    },
  ],
  create: ({ weight, target }) => ({
    kind: "gradient-penalty",
    where: "between",
    penalty: [{ f: "relu-squared", a: weight, c: -target }],
  }),
});
