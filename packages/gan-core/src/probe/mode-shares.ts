import type { Distribution } from "../distributions/distribution.ts";
import { countModes, modeParams } from "../divergences/mode-counts.ts";
import type { ModeShares } from "./probe.ts";

/**
 * How fakes are shared among the modes of the real distribution, by the rule of VEEGAN and PacGAN: each belongs to its
 * nearest mode, and counts for it if it is closer than three of its standard deviations. The rule, and so the numbers, of
 * `modes-covered` and `high-quality` of the same fakes.
 *
 * References: see {@link countModes}
 */
export function modeShares(fake: Float32Array, data: Pick<Distribution, "dims" | "modes">): ModeShares {
  // Only the fakes are counted; what stands where real points do is not looked at.
  const { counts, total } = countModes("probe.modes", fake, fake, data.dims, data, modeParams.reach.default);
  return {
    shares: Float32Array.from(counts, (count) => count / total),
    covered: Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0)),
    highQuality: counts.reduce((sum, count) => sum + count, 0) / total,
  };
}
