import { type AnyEntry, define } from "../define.ts";
import type { Curve } from "../losses/curve.ts";

/**
 * Something that restrains the players, as data. Any of them goes with any loss, and several go together; a mechanism
 * that would undo itself if it were there twice is refused by name (see {@link sortRegularizers}).
 */
export type Regularizer = GradientPenalty | SpectralNorm | WeightClip | GradientClip | InstanceNoise;

/**
 * L_D gains mean over x̂ of penalty(‖∇D(x̂)‖₂), with x̂ taken
 *
 * - `real`: at the batch's real points;
 * - `fake`: at its fakes;
 * - `between`: at α·real + (1 − α)·fake, α uniform on [0, 1), one per pair;
 * - `around-real`: at x + spread·s·(u − ½), x the real points, s the standard deviation of all their coordinates
 *   together, u uniform on [0, 1), one per coordinate.
 *
 * Outputs of a batch do not mix, so each point has a gradient of its own; penalties add up.
 */
export type GradientPenalty = {
  readonly kind: "gradient-penalty";
  /** A function of the gradient's norm. */
  readonly penalty: Curve;
} & ({ readonly where: "real" | "fake" | "between" } | { readonly where: "around-real"; readonly spread: number });

/**
 * Every weight matrix W of the discriminator is used as limit · W/σ, σ = vᵀWu near its largest singular value. u is
 * state, one vector a layer: after each update of the discriminator it makes one round of power iteration,
 * u ← Wᵀv/‖Wᵀv‖ with v = Wu/‖Wu‖. Gradients go through W and σ, and treat u and v as constants.
 */
export interface SpectralNorm {
  readonly kind: "spectral-norm";
  readonly limit: number;
}

/** After each update of the discriminator, its weights and biases are clamped to [−limit, limit]. */
export interface WeightClip {
  readonly kind: "weight-clip";
  readonly limit: number;
}

/** A player's gradient, all parameters together and penalties included, is scaled down to this length if it is longer. */
export interface GradientClip {
  readonly kind: "gradient-clip";
  readonly players: readonly ("generator" | "discriminator")[];
  readonly norm: number;
}

/**
 * Whatever the discriminator is trained on or judges in training, real and fake, carries noise σₜ·ε, ε ~ N(0, I).
 * σₜ = sigma·max(0, 1 − t/duration) after t updates of the discriminator; a duration of 0 means that it stays sigma.
 */
export interface InstanceNoise {
  readonly kind: "instance-noise";
  readonly sigma: number;
  readonly duration: number;
}

export const definePenalty = /* @__PURE__ */ define<GradientPenalty>();
export const defineSpectralNorm = /* @__PURE__ */ define<SpectralNorm>();
export const defineWeightClip = /* @__PURE__ */ define<WeightClip>();
export const defineGradientClip = /* @__PURE__ */ define<GradientClip>();
export const defineInstanceNoise = /* @__PURE__ */ define<InstanceNoise>();
export type RegularizerEntry = AnyEntry<Regularizer>;
