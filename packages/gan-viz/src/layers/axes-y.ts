import { crisp } from "../geometry/crisp.ts";
import { labelStride } from "../geometry/label-stride.ts";
import type { Ticks } from "../geometry/ticks.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { AxesStyle } from "./axes-options.ts";
import { GAP, write } from "./axes-text.ts";

/** Draws the left or the right edge, its ticks, their labels and the title. */
export function drawY(context: Context2D, frame: Frame, ticks: Ticks, widths: Float64Array, style: AxesStyle): void {
  const { plot, width, height } = frame;
  const { tickSize, fontSize, inside } = style;
  const first = style.y === "left";
  const widest = widths[ticks.labels.length] ?? 0;
  const need = tickSize + (widest > 0 ? GAP + widest : 0);
  const room = inside ? plot.right - plot.left : first ? plot.left : width - plot.right;
  if (!(room >= need && room > 0)) return;
  const way = first === inside ? 1 : -1; // towards the labels, across the canvas
  const base = crisp(first ? plot.left - (inside ? 0 : 1) : plot.right - (inside ? 1 : 0));

  context.beginPath();
  context.moveTo(base, plot.top);
  context.lineTo(base, plot.bottom);
  for (const value of ticks.values) {
    const y = crisp(Math.min(frame.y(value), height - 1));
    if (!(y >= plot.top && y <= plot.bottom + 1)) continue;
    context.moveTo(base, y);
    context.lineTo(base + way * tickSize, y);
  }
  context.stroke();

  // Inside, the corners belong to the labels of x and to the title.
  const corner = inside ? tickSize + GAP + 1.5 * fontSize : 0;
  const lo = plot.top + (inside && (style.x === "top" || style.yTitle !== "") ? corner : -1);
  const hi = plot.bottom - (inside && style.x === "bottom" ? corner : -1);
  const every = labelStride(ticks.values, frame.y, fontSize, 4);
  context.textBaseline = "middle";
  context.textAlign = way > 0 ? "left" : "right";
  for (const [i, label] of ticks.labels.entries()) {
    const y = frame.y(ticks.values[i]!);
    if (label === "" || !every(i) || !(y >= lo && y <= hi)) continue;
    const held = Math.max(fontSize / 2, Math.min(height - fontSize / 2, y));
    write(context, frame, label, base + way * (tickSize + GAP), held, style);
  }
  if (style.yTitle !== "") writeYTitle(context, frame, base, way, need, room, style);
}

/** Over the labels if the upper margin has room, else turned and beside them, else not at all. */
function writeYTitle(
  context: Context2D,
  frame: Frame,
  base: number,
  way: number,
  need: number,
  room: number,
  style: AxesStyle,
): void {
  const { plot } = frame;
  const { fontSize, inside, yTitle } = style;
  const above = fontSize / 2 + 4; // clear of the uppermost label
  context.textBaseline = "alphabetic";
  if (inside) {
    write(context, frame, yTitle, base + way * (style.tickSize + GAP), plot.top + fontSize + 1, style);
    return;
  }
  if (plot.top >= above + fontSize && style.x !== "top") {
    const x = Math.max(0, Math.min(frame.width, base + way * need));
    context.textAlign = way < 0 ? "left" : "right";
    write(context, frame, yTitle, x, plot.top - above, style);
    return;
  }
  if (room < need + 4 + fontSize) return;
  context.save();
  context.translate(base + way * (need + 4), (plot.top + plot.bottom) / 2);
  context.rotate(-Math.PI / 2);
  context.textAlign = "center";
  context.textBaseline = way < 0 ? "bottom" : "top";
  write(context, frame, yTitle, 0, 0, style);
  context.restore();
}
