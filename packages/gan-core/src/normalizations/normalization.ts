import { type AnyEntry, define } from "../define.ts";

/**
 * What becomes of the sums a of a hidden layer before its units respond:
 *
 *   a ↦ γ (a − μ)/√(σ² + ε) + β
 *
 * with one γ and one β for each sum, learned; β is the layer's bias, and γ starts at 1.
 */
export interface Normalization {
  /** μ and σ² are those of a `layer`'s sums for one input, or those of one sum over the inputs of a `batch`. */
  readonly over: "layer" | "batch";
  /** ε. */
  readonly epsilon: number;
}

export const defineNormalization = /* @__PURE__ */ define<Normalization>();
export type NormalizationEntry = AnyEntry<Normalization>;
