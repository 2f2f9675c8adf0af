import { defineDivergence } from "./divergence.ts";
import { countModes, modeParams } from "./mode-counts.ts";

/**
 * How many of the real distribution's modes the generator makes: those with at least one fake that is nearest to them
 * and within `reach` standard deviations.
 *
 * Higher is better; the best is the number of modes there are. One fake is enough, so the count rises with the number
 * of fakes and says nothing of how the modes share them: see mode-reverse-kl. A larger reach counts more.
 *
 * The real points are not used, but the distribution's modes: it refuses one without. Cost: n for each mode.
 *
 * References: Srivastava et al. 2017, VEEGAN, Table 1; Lin et al. 2018, PacGAN, Table 1, both of 2500 fakes
 */
export const modesCovered = /* @__PURE__ */ defineDivergence({
  id: "modes-covered",
  label: "Modes covered",
  summary: "How many of the real distribution's modes have at least one good fake.",
  params: modeParams,
  references: [
    { cite: "Srivastava et al. 2017, VEEGAN, Table 1", url: "https://arxiv.org/abs/1705.07761" },
    { cite: "Lin et al. 2018, PacGAN, Table 1", url: "https://arxiv.org/abs/1712.04086" },
  ],
  create: ({ reach }) => ({
    unit: "modes",
    cost: "n",
    better: "higher",
    needs: "modes",
    estimate(real, fake, dims, truth) {
      const { counts } = countModes("modes-covered", real, fake, dims, truth, reach);
      return { value: counts.filter((count) => count > 0).length };
    },
  }),
});
