import { square } from "../math/square.ts";
import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares, pseudoCountParam } from "./grid.ts";

/**
 * Pearson's χ² divergence of the fakes' histogram from the real one:
 *
 *   χ²(P ‖ Q) = Σᵢ (pᵢ − qᵢ)²/qᵢ,   qᵢ = (mᵢ + c)/(m + c B)
 *
 * over the B bins of the grid, the one for everything outside included. The fakes stand below the line, so a cell with
 * real points and no fakes would make it infinite; c = `pseudoCount` points that are not there in each bin prevent it.
 * A larger c, or fewer points, pulls the value towards 0. Costs one pass over the points and one over the cells.
 *
 * It grows as KL does where the fakes miss what is real, and far faster. Least squares GANs lower a relative of it.
 *
 * References: Pearson 1900, On the Criterion …; Nowozin et al. 2016, f-GAN, Table 1, by its generator (u − 1)²
 */
export const gridChiSquared = /* @__PURE__ */ defineDivergence({
  id: "grid-chi-squared",
  label: "Chi-squared divergence",
  summary:
    "Squared gaps between the two clouds, each held against how many fakes there are; missing modes weigh heavily.",
  params: { ...gridParams, ...pseudoCountParam },
  references: [
    {
      cite: "Pearson 1900, On the Criterion that a Given System of Deviations … has Arisen from Random Sampling",
      url: "https://doi.org/10.1080/14786440009463897",
    },
    { cite: "Nowozin et al. 2016, f-GAN, Table 1", url: "https://arxiv.org/abs/1606.00709" },
  ],
  create: (grid) => ({
    unit: "",
    cost: "n",
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-chi-squared", real, fake, dims, grid);
      let value = 0;
      for (let i = 0; i < p.length; i++) value += square(p[i]! - q[i]!) / q[i]!;
      return { value, outside };
    },
  }),
});
