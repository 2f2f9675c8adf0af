import { square } from "../math/square.ts";
import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares } from "./grid.ts";

/**
 * Hellinger distance between two histograms:
 *
 *   H(P, Q) = √(½ Σᵢ (√pᵢ − √qᵢ)²) = √(1 − Σᵢ √(pᵢ qᵢ))
 *
 * over the grid's cells and one bin for everything outside, with the plain shares of the points: nothing is smoothed. A
 * metric: symmetric, 0 for equal histograms, 1 for histograms that share no cell, and H² ≤ TV ≤ √2 H. Two samples of
 * one distribution are above 0 by chance, by about √(cells in use/(4 n)) with n points each; finer cells raise that
 * too. Costs one pass over the points and one over the cells.
 *
 * The first form is what is computed: near 0 the second loses half its digits.
 *
 * Reference: Le Cam and Yang 2000, Asymptotics in Statistics
 */
export const gridHellinger = /* @__PURE__ */ defineDivergence({
  id: "grid-hellinger",
  label: "Hellinger distance",
  summary: "How little the two clouds overlap: 0 when they fill the same cells alike, 1 when they share none.",
  params: gridParams,
  references: [
    {
      cite: "Le Cam and Yang 2000, Asymptotics in Statistics",
      url: "https://doi.org/10.1007/978-1-4612-1166-2",
    },
  ],
  create: (grid) => ({
    unit: "",
    cost: "n",
    ceiling: 1,
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-hellinger", real, fake, dims, grid);
      let sum = 0;
      for (let i = 0; i < p.length; i++) sum += square(Math.sqrt(p[i]!) - Math.sqrt(q[i]!));
      return { value: Math.min(1, Math.sqrt(sum / 2)), outside };
    },
  }),
});
