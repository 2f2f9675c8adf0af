import { defineDistribution } from "./distribution.ts";
import { ringCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * The 2D-ring of VEEGAN and PacGAN: eight Gaussians on a circle of radius 1, σ 0.01.
 *
 *   p(x) = ⅛ Σⱼ N(x; (cos πj/4, sin πj/4), 0.01² I)
 *
 * i.i.d. here. PacGAN's code draws 100,000 points once and trains on resamples of those.
 */
export const pacganRing = /* @__PURE__ */ defineDistribution({
  id: "pacgan-ring",
  label: "PacGAN's ring",
  summary: "The ring on which VEEGAN and PacGAN count modes; Table 1 of both papers.",
  params: {},
  references: [
    { cite: "Lin et al. 2018, PacGAN, Table 1", url: "https://arxiv.org/abs/1712.04086" },
    { cite: "Srivastava et al. 2017, VEEGAN, Table 1", url: "https://arxiv.org/abs/1705.07761" },
  ],
  create: () => roundGaussians("pacgan-ring", 2, ringCenters(8, 1), 0.01),
});
