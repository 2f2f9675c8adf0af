import { type LineChartData, type LineSeries, lengthOf } from "./line-data.ts";

/** What one series says at an x. */
export interface Reading {
  /** Of the series, in the order of the data. */
  readonly series: number;
  /** Of the point that is read, the nearest; −1 where the series has none there. */
  readonly index: number;
  /** Of that point; not a number where there is none. */
  readonly x: number;
  readonly y: number;
}

/**
 * What each series says at x: its point nearest to it, the earlier of two as near. A series says nothing before its
 * first point and after its last: nothing is made up.
 */
export function readings({ series }: Pick<LineChartData, "series">, x: number): Reading[] {
  return series.map((one, k) => {
    const index = indexAt(one, x);
    return { series: k, index, x: index < 0 ? Number.NaN : one.x[index]!, y: index < 0 ? Number.NaN : one.y[index]! };
  });
}

/** The index of the point nearest to x, or −1 outside of the series. */
export function indexAt(series: LineSeries, x: number): number {
  const at = nearestIndex(series, x);
  if (at < 0) return -1;
  const here = series.x[at]!;
  const first = at === 0 || !Number.isFinite(series.x[at - 1]!);
  const last = at === lengthOf(series) - 1 || !Number.isFinite(series.x[at + 1]!);
  return (x < here && first) || (x > here && last) ? -1 : at;
}

/** The index of the point nearest to x by its finite x, the earlier of two; −1 where there is none. */
export function nearestIndex(series: LineSeries, x: number): number {
  const { x: xs } = series;
  if (Number.isNaN(x)) return -1;
  let lo = 0;
  let hi = lengthOf(series);
  // Not by halves where some x are not finite: they are not in order. Such series are rare, and short to walk.
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (!Number.isFinite(xs[middle]!)) return walk(series, x);
    if (xs[middle]! < x) lo = middle + 1;
    else hi = middle;
  }
  const count = lengthOf(series);
  if (count === 0) return -1;
  let at = Math.min(lo, count - 1);
  if (at > 0 && x - xs[at - 1]! <= Math.abs(xs[at]! - x)) at--;
  while (at > 0 && xs[at - 1] === xs[at]) at--;
  return Number.isFinite(xs[at]!) ? at : walk(series, x);
}

function walk(series: LineSeries, x: number): number {
  let best = -1;
  for (let i = 0; i < lengthOf(series); i++) {
    const here = series.x[i]!;
    if (Number.isFinite(here) && (best < 0 || Math.abs(here - x) < Math.abs(series.x[best]! - x))) best = i;
  }
  return best;
}
