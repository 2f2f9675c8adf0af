import { nice } from "d3-array";

/**
 * The round domain around [lo, hi]: both ends moved outwards to a multiple of a step 1, 2 or 5 times a power of ten,
 * about four of which span it. While data grow it stands still, then moves by one step. A single value gets room on
 * both sides.
 */
export function niceDomain(lo: number, hi: number): readonly [number, number] {
  const room = lo === hi ? Math.abs(lo) / 2 || 1 : 0;
  return nice(lo - room, hi + room, 4);
}
