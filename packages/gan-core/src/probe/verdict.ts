import type { Verdict } from "../losses/loss.ts";
import { exp } from "../math/exp.ts";

/** Slope of a critic's verdict. Under a 1-Lipschitz critic it then departs from ½ by about one part per data unit. */
const criticSlope = 4;

/**
 * Raw outputs as "judged real", in [0, 1], for pictures. `reference` holds scores of real and fake points; only a
 * `relative` verdict needs it: sigmoid(4 · (score − middle)), the middle halfway between the two mean scores.
 */
export function readVerdicts(
  raw: Float32Array,
  verdict: Verdict,
  reference?: { readonly real: Float32Array; readonly fake: Float32Array },
): Float32Array {
  if (verdict === "sigmoid") return raw.map(sigmoid);
  if (verdict === "relative") {
    const middle = reference ? (mean(reference.real) + mean(reference.fake)) / 2 : mean(raw);
    return raw.map((score) => sigmoid(criticSlope * (score - middle)));
  }
  const { fake, real } = verdict;
  return raw.map((value) => Math.min(1, Math.max(0, (value - fake) / (real - fake))));
}

function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}

function mean(values: Float32Array): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
