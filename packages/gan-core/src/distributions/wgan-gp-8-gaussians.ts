import { defineDistribution } from "./distribution.ts";
import { ringCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * The ring of the WGAN-GP paper's toy figures: eight Gaussians on a circle of radius 2, σ 0.02, all divided by 1.414 so
 * that coordinates have variance 1.
 *
 *   p(x) = ⅛ Σⱼ N(x; r (cos πj/4, sin πj/4), σ² I),   r = 2/1.414, σ = 0.02/1.414
 *
 * The authors draw the mode of every point at random too: this is their law exactly.
 */
export const wganGp8Gaussians = /* @__PURE__ */ defineDistribution({
  id: "wgan-gp-8-gaussians",
  label: "WGAN-GP's 8 Gaussians",
  summary: "The eight modes of the WGAN-GP toy figures, tiny and far apart.",
  params: {},
  references: [
    {
      cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, figure 1 and its code",
      url: "https://arxiv.org/abs/1704.00028",
    },
    {
      cite: "igul222/improved_wgan_training, gan_toy.py: the constants",
      url: "https://github.com/igul222/improved_wgan_training",
    },
  ],
  create: () => roundGaussians("wgan-gp-8-gaussians", 2, ringCenters(8, 2 / 1.414), 0.02 / 1.414),
});
