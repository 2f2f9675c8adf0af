import { type AnyEntry, define } from "../define.ts";

/** A unit's response, with its first two derivatives in closed form: gradient penalties need both. */
export interface Activation {
  value(x: number): number;
  slope(x: number): number;
  curvature(x: number): number;
  /** A unit responds to the largest of so many sums; to one if this is left out. */
  readonly pieces?: number;
}

export const defineActivation = /* @__PURE__ */ define<Activation>();
export type ActivationEntry = AnyEntry<Activation>;
