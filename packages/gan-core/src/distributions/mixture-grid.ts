import { defineDistribution } from "./distribution.ts";
import { gridCenters, roundGaussians } from "./round-gaussians.ts";

/**
 * side^dims round Gaussians on a square grid around 0, equal shares:
 *
 *   p(x) = (1/mᵈ) Σⱼ N(x; h (j − (m − 1)/2), σ² I),   j ∈ {0, …, m − 1}ᵈ
 *
 * with m modes along each axis, h apart. Turning up `dims` multiplies the modes by m each time.
 */
export const mixtureGrid = /* @__PURE__ */ defineDistribution({
  id: "mixture-grid",
  label: "Grid of Gaussians",
  summary: "Many separate modes in rows and columns; hard to cover, easy to count.",
  params: {
    side: { label: "Modes along each axis", default: 5, min: 1, max: 9, step: 1, integer: true },
    spacing: { label: "Spacing", default: 0.4, min: 0, max: 2, step: 0.1 },
    sigma: { label: "σ of each mode", default: 0.02, min: 0.005, max: 0.5, step: 0.005 },
    dims: { label: "Dimensions", default: 2, min: 1, max: 3, step: 1, integer: true },
  },
  references: [
    { cite: "Srivastava et al. 2017, VEEGAN", url: "https://arxiv.org/abs/1705.07761" },
    { cite: "Lin et al. 2018, PacGAN", url: "https://arxiv.org/abs/1712.04086" },
  ],
  create: ({ side, spacing, sigma, dims }) =>
    roundGaussians("mixture-grid", dims, gridCenters(side, spacing, dims), sigma),
});
