import { defineDistribution } from "./distribution.ts";
import { rolledStrip } from "./rolled-strip.ts";

/**
 * The swiss roll of the WGAN-GP paper's toy figures: scikit-learn's, seen from its side, over 7.5 ("standard deviation
 * plus a little").
 *
 *   x = (t (cos t, sin t) + σ ε) / s,   t uniform on [3π/2, 9π/2), ε standard normal, σ = 0.25, s = 7.5
 *   p(x) = (1/3π) ∫ N(x; t (cos t, sin t)/s, (σ/s)² I) dt
 *
 * by quadrature (see {@link blurredCurves}). `noise` is before the division, as in the anchor; more of it closes the gap
 * between the turns, which are 2π apart. t is uniform, not the arc length: the inner turn is denser. i.i.d. here and in
 * the anchor.
 */
export const swissRoll = /* @__PURE__ */ defineDistribution({
  id: "swiss-roll",
  label: "Swiss roll",
  summary: "A rolled strip; the generator must wind its sheet without touching the next turn.",
  params: {
    noise: { label: "Noise, before dividing", default: 0.25, min: 0.05, max: 3, step: 0.05 },
    divisor: { label: "Divided by", default: 7.5, min: 1, max: 20, step: 0.5 },
  },
  references: [
    {
      cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, figure 1 and its code",
      url: "https://arxiv.org/abs/1704.00028",
    },
    {
      cite: "igul222/improved_wgan_training, gan_toy.py: the constants",
      url: "https://github.com/igul222/improved_wgan_training",
    },
    {
      cite: "scikit-learn, make_swiss_roll",
      url: "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_swiss_roll.html",
    },
  ],
  create: ({ noise, divisor }) => rolledStrip("swiss-roll", noise, divisor),
});
