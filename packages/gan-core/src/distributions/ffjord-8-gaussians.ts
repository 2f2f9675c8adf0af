import { defineDistribution } from "./distribution.ts";
import { ringCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * The eight Gaussians of FFJORD and of many papers on normalizing flows after it: a circle of radius 4, σ 0.5, all
 * divided by 1.414.
 *
 *   p(x) = ⅛ Σⱼ N(x; r (cos πj/4, sin πj/4), σ² I),   r = 4/1.414, σ = 0.5/1.414
 *
 * Twenty-five times as wide as WGAN-GP's. The authors draw the mode of every point at random too: this is their law
 * exactly.
 */
export const ffjord8Gaussians = /* @__PURE__ */ defineDistribution({
  id: "ffjord-8-gaussians",
  label: "FFJORD's 8 Gaussians",
  summary: "Eight wide modes that nearly touch, as flow papers draw them.",
  params: {},
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
  ],
  create: () => roundGaussians("ffjord-8-gaussians", 2, ringCenters(8, 4 / 1.414), 0.5 / 1.414),
});
