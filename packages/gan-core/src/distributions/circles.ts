import { blurredCircles } from "./blurred-circles.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * Two circles around 0, half of the points each, blurred by a round Gaussian:
 *
 *   x = r (cos θ, sin θ) + σ ε,   r = R or f R with equal chance, θ uniform on [0, 2π), ε standard normal
 *
 * with the exact density of {@link blurredCircles}. A larger `factor` brings the inner circle to the outer one. The
 * defaults are FFJORD's: scikit-learn's circles with factor 0.5 and noise 0.08, times 3. Both of those space the angles
 * evenly; here every angle is random, so points are i.i.d.
 */
export const circles = /* @__PURE__ */ defineDistribution({
  id: "circles",
  label: "Two circles",
  summary: "One circle inside another; the generator must cut a ring out of its sheet.",
  params: {
    radius: { label: "Outer radius", default: 3, min: 0.2, max: 4, step: 0.1 },
    factor: { label: "Inner over outer", default: 0.5, min: 0, max: 1, step: 0.05 },
    noise: { label: "Noise", default: 0.24, min: 0.005, max: 1, step: 0.005 },
  },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
    {
      cite: "scikit-learn, make_circles",
      url: "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_circles.html",
    },
  ],
  create: ({ radius, factor, noise }) => blurredCircles("circles", [radius, factor * radius], noise),
});
