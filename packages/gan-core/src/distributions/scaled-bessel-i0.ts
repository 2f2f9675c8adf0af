import { exp } from "../math/exp.ts";
import { square } from "../math/square.ts";

/**
 * e^(−z) I₀(z) for z ≥ 0, to about 1e-14 of itself: the modified Bessel function without its growth.
 *
 *   I₀(z) = Σₖ (z²/4)ᵏ / (k!)²                                        every term positive, so nothing cancels
 *   e^(−z) I₀(z) ~ (2πz)^(−½) Σₖ (1² 3² ⋯ (2k − 1)²) / (k! (8z)ᵏ)     cut where it no longer moves; from z = 25 on
 *
 * Reference: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 9.6.12 and 9.7.1.
 */
export function scaledBesselI0(z: number): number {
  let term = 1;
  let sum = 1;
  if (z < 25) {
    for (let k = 1; term > 1e-17 * sum; k++) {
      term *= (z * z) / (4 * k * k);
      sum += term;
    }
    return exp(-z) * sum;
  }
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= square(2 * k - 1) / (8 * k * z);
    sum += term;
  }
  return sum / Math.sqrt(2 * Math.PI * z);
}
