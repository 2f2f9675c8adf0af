import { trace } from "../geometry/trace.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./axis.ts";
import type { Mark } from "./gutter.ts";
import { type LineSeries, lengthOf } from "./line-data.ts";
import type { LineStyle, SeriesStyle } from "./line-options.ts";

/** The label of each series at its last finite point with x inside `xs`; none for a series without one. */
export function endsOf(all: readonly LineSeries[], style: LineStyle, xs: readonly [number, number]): Mark[] {
  return all.flatMap((series, k) => {
    const { label, color = "currentColor" } = style.series[k] ?? {};
    let i = lengthOf(series) - 1;
    while (i >= 0 && !(Number.isFinite(series.y[i]!) && series.x[i]! >= xs[0] && series.x[i]! <= xs[1])) i--;
    if (i < 0) return [];
    const value = style.formatValue(series.y[i]!);
    return [{ x: series.x[i]!, y: series.y[i]!, text: label ? `${label} ${value}` : value, color }];
  });
}

/** Strokes one series, clipped to the chart's area. */
export function drawSeries(
  context: Context2D,
  frame: Frame,
  area: Area,
  series: LineSeries,
  { color = "currentColor", width = 1.6, dash = [] }: SeriesStyle = {},
): void {
  context.save();
  context.beginPath();
  // A line along an end of the domain keeps its whole width.
  context.rect(0, area.top - width, area.right + width, area.base - area.top + 2 * width);
  context.clip();

  context.strokeStyle = frame.color(color);
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash([...dash]);
  context.beginPath();
  trace(
    context,
    lengthOf(series),
    (i) => area.x(series.x[i]!),
    (i) => area.y(series.y[i]!),
    width,
  );
  context.stroke();
  context.restore();
}
