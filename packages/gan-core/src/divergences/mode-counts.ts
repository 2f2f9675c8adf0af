import { refuse } from "../check.ts";
import type { Modes } from "../distributions/distribution.ts";
import { square } from "../math/square.ts";
import { checkClouds } from "./check-clouds.ts";
import type { Truth } from "./divergence.ts";

export interface ModeCounts {
  /** High-quality fakes nearest to each mode. */
  readonly counts: Float64Array;
  /** Fakes, of any quality. */
  readonly total: number;
}

/** The knob all three have. */
export const modeParams = {
  reach: { label: "Reach of a mode, in σ", default: 3, min: 0.5, max: 20, step: 0.5 },
} as const;

/**
 * The protocol of VEEGAN and PacGAN: each fake belongs to its nearest mode, and is of high quality if it is closer to
 * it than `reach` standard deviations. Distances are in standard deviations of each mode, axis by axis:
 *
 *   r² = Σₖ ((yₖ − μₖ)/σₖ)²
 *
 * Fakes that are not finite belong nowhere. The papers draw 2500 fakes. Cost: n for each mode.
 *
 * Refuses a distribution without modes, by name: `modes-covered: truth.modes must be known, got undefined.`
 *
 * References: Srivastava et al. 2017, VEEGAN, https://arxiv.org/abs/1705.07761; Lin et al. 2018, PacGAN,
 * https://arxiv.org/abs/1712.04086
 */
export function countModes(
  owner: string,
  real: Float32Array,
  fake: Float32Array,
  dims: number,
  truth: Truth | undefined,
  reach: number,
): ModeCounts {
  const [, total] = checkClouds(owner, real, fake, dims);
  const { centers, sigmas } = checkModes(owner, truth?.modes, dims);
  const counts = new Float64Array(centers.length / dims);
  for (let offset = 0; offset < fake.length; offset += dims) {
    let nearest = -1;
    let least = reach * reach;
    for (let mode = 0; mode < counts.length; mode++) {
      let squares = 0;
      for (let k = 0; k < dims; k++) {
        squares += square((fake[offset + k]! - centers[mode * dims + k]!) / sigmas[mode * dims + k]!);
      }
      if (squares < least) {
        least = squares;
        nearest = mode;
      }
    }
    if (nearest >= 0) counts[nearest]!++;
  }
  return { counts, total };
}

function checkModes(owner: string, modes: Modes | undefined, dims: number): Modes {
  if (modes === undefined) refuse(`${owner}: truth.modes`, "must be known", modes);
  const { centers, sigmas } = modes;
  if (centers.length === 0 || centers.length % dims !== 0) {
    refuse(`${owner}: truth.modes.centers`, `must hold a positive multiple of ${dims} numbers`, centers.length);
  }
  if (sigmas.length !== centers.length) {
    refuse(`${owner}: truth.modes.sigmas`, `must hold ${centers.length} numbers, as many as centers`, sigmas.length);
  }
  const bad = sigmas.find((sigma) => !(sigma > 0));
  if (bad !== undefined) refuse(`${owner}: truth.modes.sigmas`, "must be above 0", bad);
  return modes;
}
