import { defineDistribution } from "./distribution.ts";
import { gridCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * The grid of the WGAN-GP paper's toy figures: Gaussians of σ 0.05 at {−4, −2, 0, 2, 4}², all divided by 2.828, the
 * standard deviation of the grid.
 *
 *   p(x) = (1/25) Σⱼ N(x; μⱼ, σ² I),   μⱼ ∈ {−4, −2, 0, 2, 4}²/2.828, σ = 0.05/2.828
 *
 * i.i.d. here. The authors' code makes 4,000 points of each mode once, shuffles them once and goes round.
 */
export const wganGp25Gaussians = /* @__PURE__ */ defineDistribution({
  id: "wgan-gp-25-gaussians",
  label: "WGAN-GP's 25 Gaussians",
  summary: "The five by five grid of the WGAN-GP toy figures.",
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
  create: () => roundGaussians("wgan-gp-25-gaussians", 2, gridCenters(5, 2 / 2.828, 2), 0.05 / 2.828),
});
