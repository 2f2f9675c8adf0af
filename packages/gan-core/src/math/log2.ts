import { logOfReduced } from "./log-of-reduced.ts";
import { logScale, unscaled } from "./log-scale.ts";

/** The logarithm to base 2, to two units in the last place, and exact at powers of 2. −∞ at 0, NaN below. */
export function log2(x: number): number {
  if (!(x > 0 && x <= Number.MAX_VALUE)) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  const raised = x < 1e-300 ? x * 18014398509481984 : x; // · 2⁵⁴, lest it be subnormal
  const k = logScale(raised);
  const whole = x < 1e-300 ? k - 54 : k;
  return whole + logOfReduced(0, unscaled(raised, k) - 1, 0) * Math.LOG2E;
}
