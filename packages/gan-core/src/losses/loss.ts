import { type AnyEntry, define } from "../define.ts";
import type { Curve } from "./curve.ts";

/**
 * A GAN loss as data. The discriminator's raw outputs on a batch, r on real points and f on fakes, are compared and
 * put through curves; each player minimises the mean over the batch of its curves, added up:
 *
 *   L_D = mean D.real(u) + mean D.fake(v)      L_G = mean G.real(u) + mean G.fake(v)
 *
 * | compare   | u            | v            |
 * | none      | r            | f            |
 * | paired    | r − f        | f − r        |
 * | average   | r − mean f   | f − mean r   |
 */
export interface Loss {
  readonly compare: "none" | "paired" | "average";
  readonly discriminator: { readonly real: Curve; readonly fake: Curve };
  /** A generator that sees only its fakes leaves `real` out. */
  readonly generator: { readonly real?: Curve; readonly fake: Curve };
  readonly verdict: Verdict;
}

/**
 * How a raw output is read as "judged real", in [0, 1], for pictures only.
 *
 * - `sigmoid`: the raw output is a logit.
 * - `{ fake, real }`: linear between the output that means surely fake and the one that means surely real, clamped.
 * - `relative`: a critic's score has no zero of its own; it is read against the middle of what it gives real and
 *   fake points.
 */
export type Verdict = "sigmoid" | "relative" | { readonly fake: number; readonly real: number };

export const defineLoss = /* @__PURE__ */ define<Loss>();
export type LossEntry = AnyEntry<Loss>;
