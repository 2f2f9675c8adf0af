import { type AnyEntry, define } from "../define.ts";
import type { Rng } from "../random/rng.ts";

/** Where real data come from. Points are flat and row-major: x0, y0, x1, y1, … for two dimensions. */
export interface Distribution {
  /** Numbers per point. */
  readonly dims: number;
  /**
   * Draws n independent points, into `out` (n · dims floats) if one is given. All randomness comes from rng: equal
   * streams give equal points.
   */
  sample(n: number, rng: Rng, out?: Float32Array): Float32Array;
  /**
   * log p at the point starting at `offset`, in nats. Exact or by quadrature: estimators are tested against it. −∞ where
   * nothing is ever drawn, NaN where a coordinate is NaN. Absent where points have no density.
   */
  logDensity?(point: ArrayLike<number>, offset?: number): number;
  /** Centres of the modes and their scale, for coverage counts. Absent where "a mode" means nothing. */
  readonly modes?: Modes;
  /**
   * Half the side of the square around 0 to show or to cut into cells: nearly all the mass is in it, and it is not much
   * larger than that takes. 1 where it is left out. Papers' presets keep their own scale, so theirs differs.
   */
  readonly extent?: number;
}

export interface Modes {
  /** k · dims floats. */
  readonly centers: Float32Array;
  /** Standard deviation along each axis, k · dims floats. */
  readonly sigmas: Float32Array;
}

export const defineDistribution = /* @__PURE__ */ define<Distribution>();
export type DistributionEntry = AnyEntry<Distribution>;
