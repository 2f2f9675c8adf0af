import { defineDistribution } from "./distribution.ts";
import { rolledStrip } from "./rolled-strip.ts";

/**
 * FFJORD's swiss roll, and that of many papers on normalizing flows after it: noise 1, all over 5.
 *
 *   x = (t (cos t, sin t) + ε) / 5,   t uniform on [3π/2, 9π/2), ε standard normal
 *   p(x) = (1/3π) ∫ N(x; t (cos t, sin t)/5, I/25) dt
 *
 * by quadrature (see {@link blurredCurves}). i.i.d. here and in the anchor.
 */
export const ffjordSwissRoll = /* @__PURE__ */ defineDistribution({
  id: "ffjord-swiss-roll",
  label: "FFJORD's swiss roll",
  summary: "A rolled strip four times as thick as WGAN-GP's, as flow papers draw it.",
  params: {},
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
    {
      cite: "scikit-learn, make_swiss_roll",
      url: "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_swiss_roll.html",
    },
  ],
  create: () => rolledStrip("ffjord-swiss-roll", 1, 5),
});
