import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares } from "./grid.ts";

/**
 * Total variation between two histograms:
 *
 *   TV(P, Q) = ½ Σᵢ |pᵢ − qᵢ|
 *
 * over the grid's cells and one bin for everything outside, with the plain shares of the points: the share that would
 * have to change cells. Symmetric, 0 for equal histograms, 1 for histograms that share no cell. Two samples of one
 * distribution are above 0 by chance, by about √(cells in use/(π n)) with n points each; finer cells raise that too.
 * Costs one pass over the points and one over the cells.
 *
 * The best any judge of single points can do is right with probability ½ + TV/2.
 *
 * Reference: Levin, Peres and Wilmer 2017, Markov Chains and Mixing Times, §4.1
 */
export const gridTv = /* @__PURE__ */ defineDivergence({
  id: "grid-tv",
  label: "Total variation",
  summary: "The share of the fakes that would have to move to another cell to match the real points.",
  params: gridParams,
  references: [
    {
      cite: "Levin, Peres and Wilmer 2017, Markov Chains and Mixing Times, §4.1",
      url: "https://pages.uoregon.edu/dlevin/MARKOV/",
    },
  ],
  create: (grid) => ({
    unit: "",
    cost: "n",
    ceiling: 1,
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-tv", real, fake, dims, grid);
      let sum = 0;
      for (let i = 0; i < p.length; i++) sum += Math.abs(p[i]! - q[i]!);
      return { value: Math.min(1, sum / 2), outside };
    },
  }),
});
