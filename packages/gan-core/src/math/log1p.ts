import { logOfReduced } from "./log-of-reduced.ts";
import { logScale, unscaled } from "./log-scale.ts";

/**
 * log(1 + x), to about one unit in the last place, near 0 too, where 1 + x would round the digits away: what that
 * rounding loses is divided by 1 + x and put back. −∞ at −1, NaN below.
 */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return Math.abs(x) < 1e-16 ? x : logOfReduced(0, x, 0);
  if (!(x > -1 && x <= Number.MAX_VALUE)) return x === -1 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  const sum = 1 + x;
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  const k = logScale(sum);
  return logOfReduced(k, unscaled(sum, k) - 1, lost / sum);
}
