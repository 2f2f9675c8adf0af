import { log } from "../math/log.ts";
import { defineDivergence } from "./divergence.ts";
import { countModes, modeParams } from "./mode-counts.ts";

/**
 * How unequally the fakes share the K modes, in nats: the KL divergence of the modes' shares from equal ones,
 *
 *   KL(p̂ ‖ uniform) = log K + Σⱼ p̂ⱼ log p̂ⱼ
 *
 * where p̂ⱼ is mode j's share of the high-quality fakes, those within `reach` standard deviations of their nearest
 * mode.
 *
 * 0 for equal shares, log K when all fakes are in one mode; also log K, the worst there is, when no fake is of high
 * quality. n true samples give (K − 1)/(2 n) on average: 0.0014 for 8 modes and 2500 points. Modes are taken to be
 * equally likely.
 *
 * The real points are not used, but the distribution's modes: it refuses one without. Cost: n for each mode.
 *
 * References: Lin et al. 2018, PacGAN, Table 1; Srivastava et al. 2017, VEEGAN
 */
export const modeReverseKl = /* @__PURE__ */ defineDivergence({
  id: "mode-reverse-kl",
  label: "Reverse KL over modes",
  summary: "How unequally the good fakes are shared among the real distribution's modes; 0 when equally.",
  params: modeParams,
  references: [
    { cite: "Srivastava et al. 2017, VEEGAN", url: "https://arxiv.org/abs/1705.07761" },
    { cite: "Lin et al. 2018, PacGAN, Table 1", url: "https://arxiv.org/abs/1712.04086" },
  ],
  create: ({ reach }) => ({
    unit: "nats",
    cost: "n",
    needs: "modes",
    estimate(real, fake, dims, truth) {
      const { counts } = countModes("mode-reverse-kl", real, fake, dims, truth, reach);
      const good = counts.reduce((sum, count) => sum + count, 0);
      let value = log(counts.length);
      for (const count of counts) if (count > 0) value += (count / good) * log(count / good);
      return { value: Math.max(0, value) }; // rounding may leave equal shares a little below
    },
  }),
});
