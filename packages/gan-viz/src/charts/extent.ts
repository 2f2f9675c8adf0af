import { niceDomain } from "../geometry/nice.ts";
import { type LineSeries, lengthOf } from "./line-data.ts";

/** Both ends of an axis; null means: as the data have it. */
export type Ends = readonly [number | null, number | null];

export type Domain = readonly [number, number];

/** From the first to the last finite x over all series; undefined where there is none. On a log axis, x above 0. */
export function xExtent(all: readonly LineSeries[], [lo, hi]: Ends, log = false): Domain | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const series of all) {
    const count = lengthOf(series);
    let first = 0;
    while (first < count && !isPlace(series.x[first]!, log)) first++;
    let last = count - 1;
    while (last > first && !isPlace(series.x[last]!, log)) last--;
    if (first >= count) continue;
    least = Math.min(least, series.x[first]!);
    most = Math.max(most, series.x[last]!);
  }
  return least > most ? undefined : widen(lo ?? least, hi ?? most, log);
}

/** Least and most of all finite y with x inside `within`; undefined where there is none. On a log axis, y above 0. */
export function yExtent(all: readonly LineSeries[], within: Domain, log = false): Domain | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const series of all) {
    const { x, y } = series;
    const count = lengthOf(series);
    for (let i = 0; i < count; i++) {
      const value = y[i]!;
      if (!isPlace(value, log) || !(x[i]! >= within[0] && x[i]! <= within[1])) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return least > most ? undefined : [least, most];
}

/**
 * The round domain around [least, most] and `also`, but for ends that are given. A log axis ends at powers of ten.
 * While data grow it stands still, then moves by one step.
 */
export function roundDomain([least, most]: Domain, also: readonly number[], [lo, hi]: Ends, log = false): Domain {
  let from = lo ?? least;
  let to = hi ?? most;
  for (const value of also) {
    if (!isPlace(value, log)) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  const nice = log ? decades(from, to) : niceDomain(from, to);
  return widen(lo ?? nice[0], hi ?? nice[1], log);
}

function decades(lo: number, hi: number): Domain {
  // Written, for 10 ** −5 is not the number nearest to it.
  const power = (k: number): number => Number(`1e${k}`);
  return [power(Math.floor(Math.log10(lo))), power(Math.ceil(Math.log10(hi === lo ? lo * 1.01 : hi)))];
}

function isPlace(value: number, log: boolean): boolean {
  return Number.isFinite(value) && !(log && value <= 0);
}

/** A domain needs two ends, the second above the first. */
function widen(lo: number, hi: number, log: boolean): Domain {
  return hi > lo ? [lo, hi] : [lo, log ? lo * 10 : lo + 1];
}
