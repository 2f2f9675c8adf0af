import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares, pseudoCountParam } from "./grid.ts";
import { relativeEntropy } from "./relative-entropy.ts";

/**
 * Kullback–Leibler divergence of the real histogram from the fakes', in bits: the arguments of grid-kl swapped.
 *
 *   KL(Q ‖ P) = Σᵢ qᵢ log₂(qᵢ/pᵢ),   qᵢ = (mᵢ + c)/(m + c B)
 *
 * over the B bins of the grid, the one for everything outside included, with c = `pseudoCount` points that are not
 * there in each bin. A larger c, or fewer points, pulls the value towards 0. Costs one pass over the points and one
 * over the cells.
 *
 * It grows where the fakes are and nothing real is, and hardly minds a mode left out: a generator that makes one mode
 * well is near log₂ of one over that mode's share.
 *
 * References: Kullback and Leibler 1951, On Information and Sufficiency, §2; Nowozin et al. 2016, f-GAN, Table 1.
 */
export const gridReverseKl = /* @__PURE__ */ defineDivergence({
  id: "grid-reverse-kl",
  label: "Reverse KL divergence",
  summary: "What it costs to take the real points for fakes; high when something is made that is never real.",
  params: { ...gridParams, ...pseudoCountParam },
  references: [
    {
      cite: "Kullback and Leibler 1951, On Information and Sufficiency",
      url: "https://doi.org/10.1214/aoms/1177729694",
    },
    { cite: "Nowozin et al. 2016, f-GAN, Table 1", url: "https://arxiv.org/abs/1606.00709" },
  ],
  create: (grid) => ({
    unit: "bits",
    cost: "n",
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-reverse-kl", real, fake, dims, grid);
      return { value: relativeEntropy(q, p), outside };
    },
  }),
});
