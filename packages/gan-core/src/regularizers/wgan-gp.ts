import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += λ mean (‖∇D(x̂)‖ − target)²,   x̂ = α x + (1 − α) G(z),   α uniform on [0, 1), one per pair
 *
 * A larger λ holds the critic's slope closer to the target and learns more slowly; 0 switches the penalty off. The
 * paper uses 10 on images and its authors' two-dimensional toys use 0.1.
 */
export const wganGp = /* @__PURE__ */ definePenalty({
  id: "wgan-gp",
  label: "WGAN-GP",
  summary: "Holds the discriminator's slope near one between real and fake points.",
  params: {
    weight: { label: "Weight λ", default: 10, min: 0, max: 100, step: 0.1 },
    target: { label: "Target slope", default: 1, min: 0, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, eq. 3",
      url: "https://arxiv.org/abs/1704.00028",
    },
    {
      cite: "igul222/improved_wgan_training, gan_toy.py: λ = 0.1",
      url: "https://github.com/igul222/improved_wgan_training",
    },
  ],
  create: ({ weight, target }) => ({
    kind: "gradient-penalty",
    where: "between",
    penalty: [{ f: "square", a: weight, c: -target }],
  }),
});
