import { ln2High, ln2Low } from "./ln-2.ts";

/**
 * k log 2 + log(1 + f) + c for an integer k, √½ − 1 ≤ f < √2 − 1 and a c of less than a unit in the last place of the
 * answer. With s = f/(2 + f), h = f²/2:
 *
 *   log(1 + f) = 2 artanh s = f − h + s (h + R),   R = 2 s²/3 + 2 s⁴/5 + … up to 2 s²⁰/21
 *
 * f is exact, and stands alone at the head of the sum; what the series leaves out is below 2^-60 of it.
 */
export function logOfReduced(k: number, f: number, c: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const v = w * w;
  const odd = z * (2 / 3 + w * (2 / 7) + v * (2 / 11 + w * (2 / 15) + v * (2 / 19)));
  const even = w * (2 / 5 + w * (2 / 9) + v * (2 / 13 + w * (2 / 17) + v * (2 / 21)));
  const h = (f * f) / 2;
  return k * ln2High + (f - (h - (s * (h + (odd + even)) + (k * ln2Low + c))));
}
