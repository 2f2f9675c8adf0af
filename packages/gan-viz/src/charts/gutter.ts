import { place } from "../geometry/scale.ts";
import { spread } from "../geometry/spread.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import { insideY } from "./axis.ts";

/** A text that names a level of y, at the right of the chart. */
export interface Mark {
  /** Where its line ends. Defaults to the chart's right edge. */
  readonly x?: number;
  readonly y: number;
  readonly text: string;
  /** Of a line's own label, which is set bold. Defaults to the style's colour of text. */
  readonly color?: string;
}

export interface GutterStyle {
  readonly fontSize: number;
  readonly textColor: string;
}

const INDENT = 5; // CSS pixels between the end of a line and its label
const BOLD = 600;

/** How much room at the right the labels need: rounded up, so that the chart keeps still while digits change. */
export function gutterWidth(context: Context2D, frame: Frame, style: GutterStyle, marks: readonly Mark[]): number {
  let widest = 0;
  for (const { text, color } of marks) {
    context.font = frame.font(style.fontSize, color === undefined ? 400 : BOLD);
    widest = Math.max(widest, text === "" ? 0 : context.measureText(text).width);
  }
  const most = (frame.plot.right - frame.plot.left) / 2;
  return Math.max(0, Math.min(most, Math.ceil((INDENT + widest) / 8) * 8));
}

/** Writes the lines' labels, moved apart where they meet, and of the other notes those that are then not in the way. */
export function writeGutter(
  context: Context2D,
  frame: Frame,
  area: Area,
  style: GutterStyle,
  ends: readonly Mark[],
  notes: readonly Mark[],
): void {
  const { plot } = frame;
  const gap = style.fontSize + 2;
  const half = style.fontSize / 2;
  const highest = plot.top + half;
  const bottom = Math.max(highest, area.base - half + 1);
  const wanted = ends.map(({ y }) => insideY(area, y));
  const places = spread(wanted, gap, highest, bottom);
  context.textAlign = "left";
  context.textBaseline = "middle";

  context.font = frame.font(style.fontSize, BOLD);
  for (let k = 0; k < ends.length; k++) {
    const { x = area.x.hi, text, color = style.textColor } = ends[k]!;
    context.fillStyle = frame.color(color);
    context.fillText(text, place(area.x, x) + INDENT, places[k]!);
  }

  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(style.textColor);
  for (const { y, text } of notes) {
    const at = Math.min(bottom, Math.max(highest, insideY(area, y)));
    if (places.some((taken) => Math.abs(taken - at) < gap)) continue;
    places.push(at);
    context.fillText(text, area.right + INDENT, at);
  }
}
