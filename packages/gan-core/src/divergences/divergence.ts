import { type AnyEntry, define } from "../define.ts";
import type { Distribution } from "../distributions/distribution.ts";

/**
 * How far one cloud is from another. Plain arrays in, a number out; no engine is involved, nothing is changed, and
 * equal clouds give equal values.
 *
 * A point with a coordinate that is not finite lies infinitely far from every other: counts keep it, means of distances
 * become infinite. Clouds that are empty, hold half a point or are too small to be measured are refused by name.
 */
export interface Divergence {
  /** "bits", "data units" … Empty for a pure number. */
  readonly unit: string;
  /** How the time grows with the n points of each cloud, in few dimensions: "n", "n log n", "n²" … */
  readonly cost: string;
  /** Which way is good. Lower unless said. */
  readonly better?: "lower" | "higher";
  /** What it comes to when the clouds are alike. 0 unless said. Compare with the noise floor all the same. */
  readonly ideal?: number;
  /** The smallest value there can be. 0 unless said. */
  readonly least?: number;
  /** The largest value there can be, where there is one. */
  readonly ceiling?: number;
  /** True where both clouds must hold equally many points. */
  readonly paired?: boolean;
  /** The most points a cloud may hold, where there is a limit. */
  readonly most?: number;
  /** True where the clouds must be independent draws: one measured against itself then says nothing. */
  readonly independent?: boolean;
  /** What must be known of the real distribution. The fakes are then held against that, not against the real points. */
  readonly needs?: keyof Truth;
  /**
   * @param dims Numbers per point. Both clouds are flat and row-major.
   * @param truth What is known of the real distribution beyond its points. A {@link Distribution} is one.
   */
  estimate(real: Float32Array, fake: Float32Array, dims: number, truth?: Truth): Estimate;
}

export type Truth = Pick<Distribution, "modes" | "logDensity">;

export interface Estimate {
  readonly value: number;
  /** Shares of each cloud outside the region looked at, in [0, 1]. They are counted, and shown. */
  readonly outside?: { readonly real: number; readonly fake: number };
  /** Mean and standard deviation of the value for clouds of one distribution, where theory knows them. */
  readonly chance?: { readonly mean: number; readonly deviation: number };
}

export const defineDivergence = /* @__PURE__ */ define<Divergence>();
export type DivergenceEntry = AnyEntry<Divergence>;
