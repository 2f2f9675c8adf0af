import { blurredCircles } from "./blurred-circles.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * Circles around 0 at evenly spaced radii R, R (k − 1)/k, …, R/k, an equal share of the points each, blurred by a round
 * Gaussian, with the exact density of {@link blurredCircles}:
 *
 *   p(x) = (1/k) Σⱼ e^(−(ρ² + rⱼ²)/2σ²) I₀(ρ rⱼ/σ²) / 2πσ²,   rⱼ = R j/k,  ρ = |x|
 *
 * The inner circles are denser: they have the same share on less length. The defaults, four circles out to radius 3 with
 * noise 0.08, are those of the "rings" in FFJORD's code, which spaces the angles evenly; here points are i.i.d.
 */
export const rings = /* @__PURE__ */ defineDistribution({
  id: "rings",
  label: "Rings",
  summary: "Circles within circles; each gap is a hole that has to stay empty.",
  params: {
    count: { label: "Circles", default: 4, min: 1, max: 8, step: 1, integer: true },
    radius: { label: "Outer radius", default: 3, min: 0.2, max: 4, step: 0.1 },
    noise: { label: "Noise", default: 0.08, min: 0.005, max: 1, step: 0.005 },
  },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
  ],
  create: ({ count, radius, noise }) =>
    blurredCircles(
      "rings",
      Array.from({ length: count }, (_, j) => (radius * (count - j)) / count),
      noise,
    ),
});
