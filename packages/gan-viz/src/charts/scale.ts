import { niceDomain } from "../geometry/nice.ts";
import { type LineSeries, lengthOf } from "./line-data.ts";

/** Both ends of an axis; null means: as the data have it. */
export type Ends = readonly [number | null, number | null];

type Domain = readonly [number, number];

/** From the first to the last finite x over all series; undefined where there is none. */
export function xExtent(all: readonly LineSeries[], [lo, hi]: Ends): Domain | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const series of all) {
    const count = lengthOf(series);
    let first = 0;
    while (first < count && !Number.isFinite(series.x[first]!)) first++;
    let last = count - 1;
    while (last > first && !Number.isFinite(series.x[last]!)) last--;
    if (first >= count) continue;
    least = Math.min(least, series.x[first]!);
    most = Math.max(most, series.x[last]!);
  }
  return least > most ? undefined : widen(lo ?? least, hi ?? most);
}

/** The round domain around all finite y with x inside `within`, and around `also`; undefined where there is none. */
export function yExtent(
  all: readonly LineSeries[],
  within: Domain,
  also: readonly number[],
  [lo, hi]: Ends,
): Domain | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const series of all) {
    const count = lengthOf(series);
    for (let i = 0; i < count; i++) {
      const x = series.x[i]!;
      const y = series.y[i]!;
      if (!Number.isFinite(y) || !(x >= within[0] && x <= within[1])) continue;
      if (y < least) least = y;
      if (y > most) most = y;
    }
  }
  if (least > most) return undefined;
  const nice = niceDomain(Math.min(least, ...also, lo ?? least), Math.max(most, ...also, hi ?? most));
  return widen(lo ?? nice[0], hi ?? nice[1]);
}

/** A domain needs two ends, the second above the first. */
function widen(lo: number, hi: number): Domain {
  return hi > lo ? [lo, hi] : [lo, lo + 1];
}
