import { type AnyEntry, define } from "../define.ts";

/** How far one cloud is from another. Plain arrays in, a number out; no engine is involved. */
export interface Divergence {
  /** "bits", "data units" … Empty for a pure number. */
  readonly unit: string;
  /** The largest value there can be, where there is one. */
  readonly ceiling?: number;
  /** @param dims Numbers per point. Both clouds are flat and row-major. */
  estimate(real: Float32Array, fake: Float32Array, dims: number): Estimate;
}

export interface Estimate {
  readonly value: number;
  /** Shares of each cloud outside the region looked at, in [0, 1]. They are counted, and shown. */
  readonly outside?: { readonly real: number; readonly fake: number };
}

export const defineDivergence = /* @__PURE__ */ define<Divergence>();
export type DivergenceEntry = AnyEntry<Divergence>;
