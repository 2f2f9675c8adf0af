import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";

/**
 * log P(a < Z < b) for a standard normal Z and a < b, to about 1e-13 of the probability itself, however far out in a
 * tail the interval lies.
 *
 * On one side of 0 the two tails cancel, so their common factor is taken out first (erfcx(x) = e^(x²) erfc(x)):
 *
 *   P = ½ (erfc(a/√2) − erfc(b/√2)) = ½ e^(−a²/2) (erfcx(a/√2) − e^((a² − b²)/2) erfcx(b/√2)),   0 < a < b
 *
 * Reference: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 7.1.6 and 7.1.14.
 */
export function logNormalMass(a: number, b: number): number {
  if (b < 0) return logNormalMass(-b, -a);
  if (a <= 0) return log((erf(b * Math.SQRT1_2) + erf(-a * Math.SQRT1_2)) / 2);
  const tails = erfcx(a * Math.SQRT1_2) - exp(((a - b) * (a + b)) / 2) * erfcx(b * Math.SQRT1_2);
  return log(tails / 2) - (a * a) / 2;
}

/** erf(x) for x ≥ 0. */
function erf(x: number): number {
  return x < 2 ? erfSeries(x) : 1 - exp(-x * x) * erfcxFraction(x);
}

/** e^(x²) erfc(x) for x ≥ 0. */
function erfcx(x: number): number {
  return x < 2 ? exp(x * x) * (1 - erfSeries(x)) : erfcxFraction(x);
}

/** 2/√π e^(−x²) Σ 2ⁿ x²ⁿ⁺¹ / (1 · 3 ⋯ (2n + 1)): every term has the sign of x, so nothing cancels. */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * exp(-x * x) * sum;
}

/** (1/√π) / (x + ½/(x + 1/(x + (3/2)/(x + …)))), cut where it no longer moves for x ≥ 2, and folded from the inside. */
function erfcxFraction(x: number): number {
  let tail = x;
  for (let n = 60; n >= 1; n--) tail = x + n / 2 / tail;
  return 1 / (Math.sqrt(Math.PI) * tail);
}
