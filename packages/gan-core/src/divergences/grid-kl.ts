import { defineDivergence } from "./divergence.ts";
import { countOnGrid, gridParams } from "./grid.ts";

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
 * It grows where the fakes are missing what is real (modes left out) and hardly minds fakes where nothing is real.
 *
 * References: Kullback and Leibler 1951, On Information and Sufficiency, §2; c = ½ as in Krichevsky and Trofimov 1981.
 */
export const gridKl = /* @__PURE__ */ defineDivergence({
  id: "grid-kl",
  label: "KL divergence",
  summary: "What it costs to take the fakes for the real distribution; high when something real is never made.",
  params: {
    ...gridParams,
    pseudoCount: { label: "Pseudo-count in each bin", default: 0.5, min: 0.001, max: 10, step: 0.1 },
  },
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
  create: ({ pseudoCount, ...grid }) => ({
    unit: "bits",
    estimate(real, fake, dims) {
      const p = countOnGrid("grid-kl", "real", real, dims, grid);
      const q = countOnGrid("grid-kl", "fake", fake, dims, grid);
      const added = pseudoCount * p.counts.length;
      let value = 0;
      for (let i = 0; i < p.counts.length; i++) {
        const a = (p.counts[i]! + pseudoCount) / (p.total + added);
        const b = (q.counts[i]! + pseudoCount) / (q.total + added);
        value += a * Math.log2(a / b);
      }
      // Rounding may leave the sum a few 1e-17 below 0.
      return { value: Math.max(0, value), outside: { real: p.outside, fake: q.outside } };
    },
  }),
});
