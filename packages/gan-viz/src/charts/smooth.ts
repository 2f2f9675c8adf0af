import type { Numbers } from "../geometry/scale.ts";

/**
 * The exponential mean of the first `count` values so far, without the pull towards 0 at the start (Kingma and Ba
 * 2015, Adam, §3):
 *
 *   mᵢ = β mᵢ₋₁ + (1 − β) yᵢ,   ŷᵢ = mᵢ / (1 − βⁿ)
 *
 * with n the finite values up to i. What is not finite stays so and counts for nothing.
 *
 * @param weight β in [0, 1): how much of the past is kept. 0 leaves the values as they are.
 * @param into filled with the means; at least `count` long.
 */
export function smooth(values: Numbers, count: number, weight: number, into: Float64Array): Float64Array {
  let mean = 0;
  let missing = 1; // βⁿ: the part of the weights that lies before the first value
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) {
      into[i] = Number.NaN;
      continue;
    }
    mean = weight * mean + (1 - weight) * value;
    missing *= weight;
    into[i] = mean / (1 - missing);
  }
  return into;
}
