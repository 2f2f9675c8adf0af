import { type AnyEntry, define } from "../define.ts";
import type { Curve } from "../losses/curve.ts";

/**
 * A gradient penalty as data: L_D gains mean over x̂ of penalty(‖∇D(x̂)‖₂), with x̂ taken
 *
 * - `real`: at the batch's real points;
 * - `fake`: at its fakes;
 * - `between`: at α·real + (1 − α)·fake, α uniform on [0, 1), one per pair.
 */
export interface Regularizer {
  readonly where: "real" | "fake" | "between";
  /** A function of the gradient's norm. */
  readonly penalty: Curve;
}

export const defineRegularizer = /* @__PURE__ */ define<Regularizer>();
export type RegularizerEntry = AnyEntry<Regularizer>;
