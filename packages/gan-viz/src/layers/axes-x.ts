import { crisp } from "../geometry/crisp.ts";
import { labelStride } from "../geometry/label-stride.ts";
import type { Ticks } from "../geometry/ticks.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { AxesStyle } from "./axes-options.ts";
import { GAP, write } from "./axes-text.ts";

const APART = 8; // CSS pixels between labels

/** Draws the lower or the upper edge, its ticks, their labels and the title. */
export function drawX(context: Context2D, frame: Frame, ticks: Ticks, widths: Float64Array, style: AxesStyle): void {
  const { plot, width, height } = frame;
  const { tickSize, fontSize, inside } = style;
  const low = style.x === "bottom";
  const widest = widths[ticks.labels.length] ?? 0;
  const need = tickSize + (widest > 0 ? GAP + fontSize : 0);
  const room = inside ? plot.bottom - plot.top : low ? height - plot.bottom : plot.top;
  if (!(room >= need && room > 0)) return;
  const way = low === inside ? -1 : 1; // towards the labels, down the canvas
  const base = crisp(low ? plot.bottom - (inside ? 1 : 0) : plot.top - (inside ? 0 : 1));

  context.beginPath();
  context.moveTo(plot.left, base);
  context.lineTo(plot.right, base);
  for (const value of ticks.values) {
    const x = crisp(Math.min(frame.x(value), width - 1));
    if (!(x >= plot.left && x <= plot.right + 1)) continue;
    context.moveTo(x, base);
    context.lineTo(x, base + way * tickSize);
  }
  context.stroke();

  const [lo, hi] = inside ? [plot.left + 2, plot.right - 2] : [1, width - 1];
  const baseline = base + way * (tickSize + GAP) + (way > 0 ? 0.8 * fontSize : 0);
  const every = labelStride(ticks.values, frame.x, widths, APART);
  context.textBaseline = "alphabetic";
  context.textAlign = "center";
  let lastEnd = Number.NEGATIVE_INFINITY;
  const leftwards = frame.x(ticks.values[0]!) > frame.x(ticks.values.at(-1)!);
  for (let n = 0; n < ticks.values.length; n++) {
    const i = leftwards ? ticks.values.length - 1 - n : n;
    const half = widths[i]! / 2;
    const at = frame.x(ticks.values[i]!);
    if (half === 0 || !every(i) || !(at >= plot.left - 1 && at <= plot.right + 1)) continue;
    const x = Math.max(lo + half, Math.min(hi - half, at));
    if (x - half < lastEnd + APART / 2 || x + half > hi + 1) continue;
    lastEnd = x + half;
    write(context, frame, ticks.labels[i]!, x, baseline, style);
  }

  const reach = need + (widest > 0 ? 4 : 2) + fontSize;
  if (style.xTitle === "" || room < reach) return;
  context.textAlign = inside ? "right" : "center";
  const away = base + way * (reach - 0.2 * fontSize);
  write(
    context,
    frame,
    style.xTitle,
    inside ? plot.right - 4 : (plot.left + plot.right) / 2,
    way > 0 ? away : base - need - 4,
    style,
  );
}
