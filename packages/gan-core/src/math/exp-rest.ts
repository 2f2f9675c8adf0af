/**
 * eʳ − 1 − r by Taylor's series up to r¹³, for |r| ≤ 0.35: what is left out is below 2^-57. Terms are summed in
 * groups that do not wait for each other.
 */
export function expRest(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120));
  const middle = 1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880));
  const high = 1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800));
  return r2 * (low + r4 * (middle + r4 * high));
}
