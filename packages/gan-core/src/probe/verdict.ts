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
  if (verdict === "sigmoid") return squash(raw, 1, 0);
  if (verdict === "relative") {
    const middle = reference ? (mean(reference.real) + mean(reference.fake)) / 2 : mean(raw);
    return squash(raw, criticSlope, middle);
  }
  const { fake, real } = verdict;
  return raw.map((value) => Math.min(1, Math.max(0, (value - fake) / (real - fake))));
}

/** sigmoid(slope · (x − middle)) of each. A loop, not `map`: a field holds thousands, and is asked for sixty times a second. */
function squash(raw: Float32Array, slope: number, middle: number): Float32Array {
  const verdicts = new Float32Array(raw.length);
  for (let i = 0; i < raw.length; i++) verdicts[i] = 1 / (1 + exp(slope * (middle - raw[i]!)));
  return verdicts;
}

function mean(values: Float32Array): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
