import { expm1 } from "./expm1.ts";

/**
 * The hyperbolic tangent, to two units in the last place, and never falling: the same bits on every machine, which
 * Math.tanh does not promise. On either side of |x| = 0.42 the form that rounds less there:
 *
 *   tanh |x| = −t/(2 + t) with t = e^(−2|x|) − 1,   tanh |x| = 1 − 2/(2 + t) with t = e^(2|x|) − 1
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-9) return x;
  if (size > 22) return Math.sign(x);
  const value = size < 0.42 ? nearZero(expm1(-2 * size)) : 1 - 2 / (2 + expm1(2 * size));
  return x < 0 ? -value : value;
}

/** Top and bottom move apart as t falls, so that rounding cannot turn the quotient back. */
function nearZero(t: number): number {
  return -t / (2 + t);
}
