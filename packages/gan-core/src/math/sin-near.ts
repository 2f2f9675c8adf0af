/*
 * Sine and cosine of r + low on |r| ≤ π/4, `low` being r's next digits, by Taylor's series: up to r¹⁷ and r¹⁶, which
 * leaves out less than 2^-58.
 */

/** r − r³/3! + r⁵/5! − … */
export function sinNear(r: number, low: number): number {
  const z = r * r;
  const w = z * z;
  const odd = -1 / 6 + w * (-1 / 5040 + w * (-1 / 39916800 + w * (-1 / 1307674368000)));
  const even = 1 / 120 + w * (1 / 362880 + w * (1 / 6227020800 + w * (1 / 355687428096000)));
  return r + (r * z * (odd + z * even) + low * (1 - z / 2));
}

/** 1 − r²/2! + r⁴/4! − …, keeping what 1 − r²/2 rounds away. */
export function cosNear(r: number, low: number): number {
  const z = r * r;
  const w = z * z;
  const even = 1 / 24 + w * (1 / 40320 + w * (1 / 479001600 + w * (1 / 20922789888000)));
  const odd = -1 / 720 + w * (-1 / 3628800 + w * (-1 / 87178291200));
  const h = z / 2;
  const head = 1 - h;
  return head + (1 - head - h + (w * (even + z * odd) - r * low));
}
