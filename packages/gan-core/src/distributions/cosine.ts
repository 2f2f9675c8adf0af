import { sin } from "../math/sin.ts";
import { blurredCurves } from "./blurred-curves.ts";
import { defineDistribution } from "./distribution.ts";
import { sharpOrBlurred } from "./sharp-or-blurred.ts";

/**
 * One wave, blurred by a round Gaussian:
 *
 *   (x, y) = (u, 2.5 sin u) + σ ε,   u uniform on [−2.5, 2.5), ε standard normal
 *   p(x, y) = ⅕ ∫ N((x, y); (u, 2.5 sin u), σ² I) du
 *
 * by quadrature (see {@link blurredCurves}). It is the "cos" of FFJORD's code, a sine all the same, which has noise 0:
 * then points lie on the curve and have no density. The default noise is ours. u is uniform, not the arc length: the
 * wave is denser at its crests. i.i.d. here and in the anchor.
 */
export const cosine = /* @__PURE__ */ defineDistribution({
  id: "cosine",
  label: "Cosine",
  summary: "One wave of a thin curve; the generator must bend its sheet twice.",
  params: { noise: { label: "Noise", default: 0.1, min: 0, max: 1, step: 0.01 } },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
  ],
  create: ({ noise }) => {
    const at = (u: number): [number, number] => [u, 2.5 * sin(u)];
    const sigma = sharpOrBlurred("cosine", noise);
    return { ...blurredCurves("cosine", [{ from: -2.5, to: 2.5, at }], sigma), extent: 2.5 + 3 * noise };
  },
});
