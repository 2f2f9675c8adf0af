import { logOfReduced } from "./log-of-reduced.ts";
import { logScale, unscaled } from "./log-scale.ts";

/**
 * The natural logarithm, to less than one unit in the last place: the same bits on every machine, which Math.log does
 * not promise. −∞ at 0, NaN below.
 *
 * x = 2ᵏ m with √½ ≤ m < √2, and the series of 2 artanh((m − 1)/(m + 1)) for log m.
 *
 * Reference: Cody and Waite 1980, Software Manual for the Elementary Functions, §5, for the reduction.
 */
export function log(x: number): number {
  if (x >= leastNormal && x <= Number.MAX_VALUE) {
    const k = logScale(x);
    return logOfReduced(k, unscaled(x, k) - 1, 0);
  }
  if (x > 0 && x < leastNormal) {
    const raised = x * 18014398509481984; // 2⁵⁴
    const k = logScale(raised);
    return logOfReduced(k - 54, unscaled(raised, k) - 1, 0);
  }
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? x : Number.NaN;
}

const leastNormal = 2.2250738585072014e-308;
