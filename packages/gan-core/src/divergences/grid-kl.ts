import { defineDivergence } from "./divergence.ts";
import { gridParams, gridShares, pseudoCountParam } from "./grid.ts";
import { relativeEntropy } from "./relative-entropy.ts";

/**
 * Kullback–Leibler divergence of the fakes' histogram from the real one, in bits:
 *
 *   KL(P ‖ Q) = Σᵢ pᵢ log₂(pᵢ/qᵢ),   pᵢ = (nᵢ + c)/(n + c B)
 *
 * over the B bins of the grid, the one for everything outside included. Each bin of either cloud is given
 * c = `pseudoCount` points that are not there, or one cell with real points and no fakes would make it infinite. Both
 * histograms still add up to 1, so the value is finite and never below 0. A larger c, or fewer points, pulls it
 * towards 0; it is meant for clouds of equal size, which are then pulled alike.
 *
 * Costs one pass over the points and one over the cells.
 *
 * It grows where the fakes are missing what is real (modes left out) and hardly minds fakes where nothing is real.
 *
 * References: Kullback and Leibler 1951, On Information and Sufficiency, §2; c = ½ as in Krichevsky and Trofimov 1981.
 */
export const gridKl = /* @__PURE__ */ defineDivergence({
  id: "grid-kl",
  label: "KL divergence",
  summary: "What it costs to take the fakes for the real distribution; high when something real is never made.",
  params: { ...gridParams, ...pseudoCountParam },
  references: [
    {
      cite: "Kullback and Leibler 1951, On Information and Sufficiency",
      url: "https://doi.org/10.1214/aoms/1177729694",
    },
    {
      cite: "Krichevsky and Trofimov 1981, The Performance of Universal Encoding",
      url: "https://doi.org/10.1109/TIT.1981.1056331",
    },
  ],
  create: (grid) => ({
    unit: "bits",
    cost: "n",
    estimate(real, fake, dims) {
      const { p, q, outside } = gridShares("grid-kl", real, fake, dims, grid);
      return { value: relativeEntropy(p, q), outside };
    },
  }),
});
