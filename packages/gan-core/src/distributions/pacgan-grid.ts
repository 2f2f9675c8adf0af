import { defineDistribution } from "./distribution.ts";
import { gridCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * The 2D-grid of VEEGAN and PacGAN: Gaussians of σ 0.05 at {−4, −2, 0, 2, 4}².
 *
 *   p(x) = (1/25) Σⱼ N(x; μⱼ, 0.05² I),   μⱼ ∈ {−4, −2, 0, 2, 4}²
 *
 * i.i.d. here. PacGAN's code draws 100,000 points once and trains on resamples of those.
 */
export const pacganGrid = /* @__PURE__ */ defineDistribution({
  id: "pacgan-grid",
  label: "PacGAN's grid",
  summary: "The grid on which VEEGAN and PacGAN count 25 modes; Table 1 of both papers.",
  params: {},
  references: [
    { cite: "Lin et al. 2018, PacGAN, Table 1", url: "https://arxiv.org/abs/1712.04086" },
    { cite: "Srivastava et al. 2017, VEEGAN, Table 1", url: "https://arxiv.org/abs/1705.07761" },
  ],
  create: () => roundGaussians("pacgan-grid", 2, gridCenters(5, 2, 2), 0.05),
});
