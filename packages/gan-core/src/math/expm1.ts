import { expRest } from "./exp-rest.ts";
import { ln2High, ln2Low } from "./ln-2.ts";
import { powerOfTwo } from "./power-of-two.ts";

/**
 * eˣ − 1, to about one unit in the last place, near 0 too, where eˣ would round the digits away:
 *
 *   x = k log 2 + r, k an integer and |r| ≤ ½ log 2,   eˣ − 1 = (2ᵏ − 1 + 2ᵏ r) + 2ᵏ (eʳ − 1 − r)
 *
 * The sum in brackets is the large part, so its rounding error is kept and put back.
 */
export function expm1(x: number): number {
  if (Math.abs(x) < 1e-16) return x;
  if (!(x < 709.79)) return x * Number.POSITIVE_INFINITY; // NaN stays so
  if (x < -40) return -1;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const near = x - k * ln2High;
  const r = near - k * ln2Low;
  const lost = near - r - k * ln2Low;
  const rest = expRest(r) + (lost + lost * r);
  if (k === 0) return r + rest;
  if (k > 64) return powerOfTwo(k - 1) * (1 + (r + rest)) * 2; // the 1 is less than half a unit
  const power = powerOfTwo(k);
  const start = power - 1;
  const sum = start + power * r;
  return sum + (start - sum + power * r + power * rest);
}
