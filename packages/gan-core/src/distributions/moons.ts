import { cos } from "../math/cos.ts";
import { sin } from "../math/sin.ts";
import { blurredCurves } from "./blurred-curves.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * Two half circles that reach into each other, half of the points each, blurred by a round Gaussian:
 *
 *   x = s ((cos t, sin t) − (½, 0.1) + σ ε)  or  s ((1 − cos t, ½ − sin t) − (½, 0.1) + σ ε),   t uniform on [0, π)
 *
 * with the density by quadrature (see {@link blurredCurves}). The defaults, σ = 0.1 and s = 2, are FFJORD's;
 * scikit-learn's own are s = 1, and not moved by (½, 0.1). `noise` is before the scale. Both of those space t evenly;
 * here every t is random, so points are i.i.d.
 */
export const moons = /* @__PURE__ */ defineDistribution({
  id: "moons",
  label: "Two moons",
  summary: "Two half circles hooked into each other; no straight cut parts them.",
  params: {
    noise: { label: "Noise, before scaling", default: 0.1, min: 0.01, max: 0.5, step: 0.01 },
    scale: { label: "Scale", default: 2, min: 0.1, max: 4, step: 0.1 },
  },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
    {
      cite: "scikit-learn, make_moons",
      url: "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_moons.html",
    },
  ],
  create: ({ noise, scale }) => {
    const half = (at: (t: number) => [number, number]) => ({ from: 0, to: Math.PI, at });
    const upper = half((t) => [scale * (cos(t) - 0.5), scale * (sin(t) - 0.1)]);
    const lower = half((t) => [scale * (0.5 - cos(t)), scale * (0.4 - sin(t))]);
    return { ...blurredCurves("moons", [upper, lower], noise * scale), extent: scale * (1.5 + 3 * noise) };
  },
});
