import { expRest } from "./exp-rest.ts";
import { ln2High, ln2Low } from "./ln-2.ts";
import { scale } from "./power-of-two.ts";

/**
 * e^(x + low) for a `low` far smaller than x, which carries on x's digits:
 *
 *   x + low = k log 2 + r, k an integer and |r| ≤ ½ log 2,   e^(x + low) = 2ᵏ eʳ
 *
 * ∞ above log of the largest double, 0 below that of half the least.
 */
export function expOfSum(x: number, low: number): number {
  if (!(x < 709.79)) return x * Number.POSITIVE_INFINITY; // NaN stays so
  if (x < -745.14) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const near = x - k * ln2High;
  const correction = low - k * ln2Low;
  const r = near + correction;
  const lost = near - r + correction;
  return scale(1 + (r + (expRest(r) + (lost + lost * r))), k);
}
