import { tokens } from "../color/tokens.ts";
import { place, valueAt } from "../geometry/scale.ts";
import type { Context2D, Frame, Hit } from "../layer.ts";
import type { Area } from "./area.ts";
import type { AxisNote } from "./axis.ts";
import type { LineChartData, LineSeries } from "./line-data.ts";
import type { LineStyle } from "./line-options.ts";
import { nearestIndex, readings } from "./readings.ts";

/** The point of any series whose x is nearest to a place, by its series and index; undefined without points. */
export interface Pointed {
  readonly series: number;
  readonly index: number;
  /** In data units. */
  readonly x: number;
  /** In CSS pixels, of the point. */
  readonly at: number;
  readonly level: number;
}

/** Of all points at the x nearest to `px`, the one whose level is nearest to `py`. */
export function pointedAt({ series }: LineChartData, area: Area, px: number, py: number): Pointed | undefined {
  let best: Pointed | undefined;
  for (let k = 0; k < series.length; k++) {
    const index = nearestIndex(series[k]!, valueAt(area.x, px));
    if (index < 0) continue;
    const x = series[k]!.x[index]!;
    const at = place(area.x, x);
    const level = place(area.y, series[k]!.y[index]!);
    if (!Number.isFinite(at)) continue;
    const far = Math.abs(at - px);
    const least = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(best.at - px);
    const nearer = far < least || (far === least && !(Math.abs(level - py) >= Math.abs(best!.level - py)));
    if (nearer) best = { series: k, index, x, at, level };
  }
  return best;
}

/** All series' values at what is pointed at. */
export function hitOf(
  data: LineChartData,
  pointed: Pointed,
  px: number,
  py: number,
  style: LineStyle,
  mean?: (series: number, index: number) => number,
): Hit {
  const values: [string, string][] = [[style.xLabel, style.formatX(pointed.x)]];
  for (const { series, index, y } of readings(data, pointed.x)) {
    if (index < 0) continue;
    const value = style.formatValue(y);
    const text = mean === undefined ? value : `${value}, mean ${style.formatValue(mean(series, index))}`;
    values.push([style.series[series]?.label ?? `series ${series + 1}`, text]);
  }
  const y = Number.isFinite(pointed.level) ? pointed.level : py;
  return { index: pointed.index, x: pointed.at, y, distance: Math.abs(pointed.at - px), values };
}

/** The cursor's word under the axis; undefined where it lies outside the area. */
export function cursorNote(cursor: number, area: Area, style: LineStyle): AxisNote | undefined {
  const at = place(area.x, cursor);
  return at >= area.left - 0.5 && at <= area.right + 0.5 ? { at, text: style.formatX(cursor) } : undefined;
}

/** A line across the chart at the cursor, with a dot on each series that has a point there. */
export function drawCursor(
  context: Context2D,
  frame: Frame,
  area: Area,
  style: LineStyle,
  series: readonly LineSeries[],
  cursor: number,
): void {
  const at = place(area.x, cursor);
  if (!(at >= area.left - 0.5 && at <= area.right + 0.5)) return;
  const middle = Math.floor(Math.min(at, area.right - 1)) + 0.5;
  context.strokeStyle = frame.color(style.eventColor);
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(middle, area.top - 4);
  context.lineTo(middle, area.base);
  context.stroke();
  for (const { series: k, x, y } of readings({ series }, cursor)) {
    const [px, py] = [place(area.x, x), place(area.y, y)];
    const seen = px >= area.left - 1 && px <= area.right + 1 && py >= area.top - 1 && py <= area.base + 1;
    if (!seen) continue;
    context.fillStyle = frame.color(style.plateColor);
    context.beginPath();
    context.arc(px, py, 4.5, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = frame.color(style.series[k]?.color ?? tokens.ink);
    context.beginPath();
    context.arc(px, py, 3, 0, 2 * Math.PI);
    context.fill();
  }
}
