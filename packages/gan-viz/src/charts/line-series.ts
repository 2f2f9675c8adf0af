import { tokens } from "../color/tokens.ts";
import type { Numbers } from "../geometry/scale.ts";
import type { Trace } from "../geometry/trace.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import type { Domain } from "./extent.ts";
import type { Mark } from "./gutter.ts";
import { type LineSeries, lengthOf } from "./line-data.ts";
import type { LineStyle, SeriesStyle } from "./line-options.ts";

/** The label of each series at its last point that can be drawn inside `xs`; none for a series without one. */
export function endsOf(all: readonly LineSeries[], style: LineStyle, xs: Domain): Mark[] {
  const ends: Mark[] = [];
  for (let k = 0; k < all.length; k++) {
    const { x, y } = all[k]!;
    const { label, color = tokens.ink } = style.series[k] ?? {};
    const least = style.yScale === "log" ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
    let i = lengthOf(all[k]!) - 1;
    while (i >= 0 && !(Number.isFinite(y[i]!) && y[i]! >= least && x[i]! >= xs[0] && x[i]! <= xs[1])) i--;
    if (i < 0) continue;
    const value = style.formatValue(y[i]!);
    ends.push({ x: x[i]!, y: y[i]!, text: label ? `${label} ${value}`.trimEnd() : value, color });
  }
  return ends;
}

/** Draws one series; the caller has clipped the context to the area. */
export function drawSeries(
  context: Context2D,
  frame: Frame,
  area: Pick<Area, "x" | "y">,
  trace: Trace,
  x: Numbers,
  y: Numbers,
  count: number,
  { color = tokens.ink, width = 1.6, dash = SOLID }: SeriesStyle = {},
): void {
  trace.read(x, y, count, area.x, area.y);
  context.strokeStyle = context.fillStyle = frame.color(color);
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash as number[]);
  context.beginPath();
  trace.line(context, width);
  context.stroke();
  if (!trace.hasRibbon()) return;
  context.beginPath();
  trace.ribbon(context, width, dash);
  context.fill();
}

const SOLID: readonly number[] = [];
