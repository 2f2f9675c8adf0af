/** The smallest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below `least`; `least` must be above 0. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = least / power;
  // A hair of slack: 0.3 / 0.1 is 2.9999999999999996, and 0.2 / 0.1 may well be 2.0000000000000004.
  const slack = 1e-9;
  if (digit <= 1 + slack) return power;
  if (digit <= 2 + slack) return 2 * power;
  return digit <= 5 + slack ? 5 * power : 10 * power;
}

/**
 * The round domain around [lo, hi]: both ends moved outwards to a multiple of a nice step, about four of which span
 * it. While data grow it stands still, then moves by one step. A single value gets room on both sides.
 */
export function niceDomain(lo: number, hi: number): readonly [number, number] {
  if (lo === hi) {
    const room = Math.abs(lo) / 2 || 1;
    return niceDomain(lo - room, hi + room);
  }
  const step = niceStep((hi - lo) / 4);
  // Multiples of a step below 1 are not exact in binary; twelve digits of them are.
  const tidy = (value: number): number => Number(value.toPrecision(12));
  return [tidy(Math.floor(lo / step + 1e-9) * step), tidy(Math.ceil(hi / step - 1e-9) * step)];
}
