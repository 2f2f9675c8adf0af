import { type LineSeries, lengthOf } from "./line-data.ts";
import type { LineStyle } from "./line-options.ts";

/** "G is 1.16 at iteration 4,200 and was 0.69 at 0; its lowest is 0.55, its highest 1.40." For each series. */
export function summarizeSeries(all: readonly LineSeries[], style: LineStyle): string {
  const sentences = all.flatMap((series, k) => {
    const range = rangeOf(series);
    if (range === undefined) return [];
    const { first, last, low, high } = range;
    const y = (i: number): string => style.formatValue(series.y[i]!);
    const x = (i: number): string => style.formatX(series.x[i]!);
    const name = style.series[k]?.label ?? (all.length > 1 ? `Series ${k + 1}` : "It");
    if (first === last) return `${name} is ${y(last)} at ${style.xLabel} ${x(last)}.`;
    const now = `${name} is ${y(last)} at ${style.xLabel} ${x(last)} and was ${y(first)} at ${x(first)}`;
    return `${now}; its lowest is ${y(low)}, its highest ${y(high)}.`;
  });
  return sentences.join(" ") || style.empty || "No points yet.";
}

/** The indices of the first, last, lowest and highest point that is finite; undefined where none is. */
export function rangeOf(series: LineSeries): { first: number; last: number; low: number; high: number } | undefined {
  const { x, y } = series;
  let [first, last, low, high] = [-1, -1, -1, -1];
  for (let i = 0; i < lengthOf(series); i++) {
    if (!Number.isFinite(x[i]!) || !Number.isFinite(y[i]!)) continue;
    if (first < 0) first = low = high = i;
    if (y[i]! < y[low]!) low = i;
    if (y[i]! > y[high]!) high = i;
    last = i;
  }
  return first < 0 ? undefined : { first, last, low, high };
}
