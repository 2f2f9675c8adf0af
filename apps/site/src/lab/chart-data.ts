import type { Trace } from "./trace.ts";

/** One curve of a trace, as a chart draws it: its length is asked for when it is painted, by when it may have grown, or halved. */
export function curveOf(trace: Trace, series: number) {
  return {
    x: trace.x,
    y: trace.y[series]!,
    get length() {
      return trace.length;
    },
  };
}

/** A number as it stands at an axis and at a line's end: three digits, no noughts to fill up. */
export function axisNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  if (Math.abs(value) >= 1e5) return value.toExponential(1).replace("+", "").replace("-", "−");
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return `${rounded}`.replace("-", "−");
}
