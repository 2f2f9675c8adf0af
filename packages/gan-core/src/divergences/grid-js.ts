import { log2 } from "../math/log2.ts";
import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares } from "./grid.ts";

/**
 * Jensen–Shannon divergence between two histograms, in bits:
 *
 *   JS(P, Q) = ½ Σᵢ pᵢ log₂(pᵢ/mᵢ) + ½ Σᵢ qᵢ log₂(qᵢ/mᵢ),   m = (p + q)/2
 *
 * over the grid's cells and one bin for everything outside, with the plain shares of the points: nothing is smoothed.
 * It is symmetric, 0 for equal histograms and 1 for histograms that share no cell. Two samples of one distribution are
 * above 0 by chance, the more so the fewer points and the more cells; finer cells also see finer differences.
 * Costs one pass over the points and one over the cells.
 *
 * Reference: Lin 1991, Divergence Measures Based on the Shannon Entropy, eq. 4.1
 */
export const gridJs = /* @__PURE__ */ defineDivergence({
  id: "grid-js",
  label: "JS divergence",
  summary: "How well one point tells you which of the two clouds it came from: 0 bits not at all, 1 bit surely.",
  params: gridParams,
  references: [
    {
      cite: "Lin 1991, Divergence Measures Based on the Shannon Entropy",
      url: "https://doi.org/10.1109/18.61115",
    },
  ],
  create: (grid) => ({
    unit: "bits",
    cost: "n",
    ceiling: 1,
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-js", real, fake, dims, grid);
      let sum = 0;
      for (let i = 0; i < p.length; i++) {
        const middle = (p[i]! + q[i]!) / 2;
        sum += surprise(p[i]!, middle) + surprise(q[i]!, middle);
      }
      // Rounding may leave the sum a few 1e-17 off either end.
      return { value: Math.min(1, Math.max(0, sum / 2)), outside };
    },
  }),
});

/** share · log₂(share/mean), which is 0 for no share. */
function surprise(share: number, mean: number): number {
  return share === 0 ? 0 : share * log2(share / mean);
}
