import { spread } from "../geometry/spread.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./axis.ts";
import type { LineStyle } from "./line-options.ts";

/** A text that names a level of y, at the right of the chart. */
export interface Mark {
  /** Where its line ends. Defaults to the chart's right edge. */
  readonly x?: number;
  readonly y: number;
  readonly text: string;
  /** Of a line's own label, which is set bold. Defaults to the style's colour of text. */
  readonly color?: string;
}

const INDENT = 5; // CSS pixels between the end of a line and its label
const BOLD = 600;

/** How much room at the right the labels need: rounded up, so that the chart keeps still while digits change. */
export function gutterWidth(context: Context2D, frame: Frame, style: LineStyle, marks: readonly Mark[]): number {
  let widest = 0;
  for (const { text, color } of marks) {
    context.font = frame.font(style.fontSize, color === undefined ? 400 : BOLD);
    widest = Math.max(widest, context.measureText(text).width);
  }
  return Math.min(frame.width / 2, Math.ceil((INDENT + widest) / 8) * 8);
}

/** Writes the lines' labels, moved apart where they meet, and of the other notes those that are then not in the way. */
export function writeGutter(
  context: Context2D,
  frame: Frame,
  area: Area,
  style: LineStyle,
  ends: readonly Mark[],
  notes: readonly Mark[],
): void {
  const gap = style.fontSize + 2;
  const half = style.fontSize / 2;
  const bottom = Math.max(half, area.base - half + 1);
  const inside = (y: number): number => Math.min(area.base, Math.max(area.top, area.y(y)));
  const wanted = ends.map(({ y }) => inside(y));
  const places = spread(wanted, gap, half, bottom);
  context.textAlign = "left";
  context.textBaseline = "middle";

  context.font = frame.font(style.fontSize, BOLD);
  for (const [k, { x = area.xs[1], text, color = style.textColor }] of ends.entries()) {
    context.fillStyle = frame.color(color);
    context.fillText(text, area.x(x) + INDENT, places[k]!);
  }

  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(style.textColor);
  for (const { y, text } of notes) {
    const place = Math.min(bottom, Math.max(half, inside(y)));
    if (places.some((taken) => Math.abs(taken - place) < gap)) continue;
    places.push(place);
    context.fillText(text, area.right + INDENT, place);
  }
}
