import { holdNear } from "../geometry/far.ts";
import type { Field } from "../geometry/field.ts";
import type { Isoline } from "../geometry/isolines.ts";
import { writeOnLine } from "../geometry/line-label.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { ContourStyle } from "./contours-options.ts";

/** Where a field stands, in CSS pixels: its edges at 0 and 1, and the rectangle between them. */
interface Placement {
  readonly left: number;
  readonly across: number;
  readonly bottom: number;
  readonly up: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a field stands in a frame; undefined where that is not finite. */
export function placement({ x, y }: Pick<Field, "x" | "y">, frame: Frame): Placement | undefined {
  const [left, right] = [frame.x(x[0]), frame.x(x[1])];
  const [bottom, top] = [frame.y(y[0]), frame.y(y[1])];
  if (!Number.isFinite(left + right + bottom + top)) return undefined;
  const [x0, y0] = [holdNear(Math.min(left, right)), holdNear(Math.min(bottom, top))];
  return {
    left,
    across: right - left,
    bottom,
    up: top - bottom,
    x: x0,
    y: y0,
    width: holdNear(Math.max(left, right)) - x0,
    height: holdNear(Math.max(bottom, top)) - y0,
  };
}

function addLine(context: Context2D, line: Float32Array, { left, across, bottom, up }: Placement): void {
  for (let i = 0; i < line.length; i += 2) {
    const x = holdNear(left + line[i]! * across);
    const y = holdNear(bottom + line[i + 1]! * up);
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

/** Lays the fill over the inside of each line. */
export function fillAll(
  context: Context2D,
  frame: Frame,
  lines: readonly Isoline[],
  place: Placement,
  style: ContourStyle,
): void {
  context.globalAlpha = style.fillOpacity;
  context.fillStyle = frame.color(style.fill!);
  for (const { rings } of lines) {
    context.beginPath();
    for (const ring of rings) addLine(context, ring, place);
    context.fill("evenodd");
  }
}

/** Strokes all lines at once. */
export function strokeAll(
  context: Context2D,
  frame: Frame,
  all: readonly Isoline[],
  place: Placement,
  style: ContourStyle,
): void {
  context.globalAlpha = style.opacity;
  context.strokeStyle = frame.color(style.stroke);
  context.lineWidth = style.width;
  context.lineJoin = "round";
  context.setLineDash(style.dash);
  context.beginPath();
  for (const { lines } of all) for (const line of lines) addLine(context, line, place);
  context.stroke();
}

/** Writes each value on its longest line, where there is room. */
export function writeAll(
  context: Context2D,
  frame: Frame,
  all: readonly Isoline[],
  place: Placement,
  style: ContourStyle,
): void {
  const taken: number[] = [];
  for (const { value, lines } of all) {
    let longest: Float32Array | undefined;
    for (const line of lines) if (longest === undefined || line.length > longest.length) longest = line;
    if (longest !== undefined) writeOnLine(context, frame, longest, place, style.write!(value), style, taken);
  }
}
