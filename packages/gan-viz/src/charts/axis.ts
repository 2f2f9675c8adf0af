import { tokens } from "../color/tokens.ts";
import { place, type Scale } from "../geometry/scale.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import type { Band, Reference } from "./line-data.ts";
import type { LineStyle } from "./line-options.ts";

/** A word under the axis that the others make way for. */
export interface AxisNote {
  /** CSS pixels of its middle. */
  readonly at: number;
  readonly text: string;
  /** Defaults to ink. */
  readonly color?: string;
}

/** What an axis and its words look like. */
export type AxisStyle = Pick<LineStyle, "fontSize" | "axisColor" | "textColor" | "formatX">;

/** A line at the foot of the chart, with the ends and the middle of x below it unless there is no room. */
export function drawAxis(
  context: Context2D,
  frame: Frame,
  area: Area,
  style: AxisStyle,
  bare: boolean,
  note?: AxisNote,
): void {
  drawBaseline(context, frame, style, area);
  if (bare) return;
  context.font = frame.font(style.fontSize);
  context.textBaseline = "alphabetic";
  const { left, right } = area;
  const below = area.base + style.fontSize + 3;
  const gap = style.fontSize / 2;
  const taken: number[] = []; // left and right ends of what is written
  const width = (text: string): number => context.measureText(text).width;
  const write = (text: string, at: number, align: "left" | "center" | "right", room: number): void => {
    const wide = width(text);
    const start = at - (align === "left" ? 0 : align === "center" ? wide / 2 : wide);
    for (let k = 0; k < taken.length; k += 2) {
      if (start - room < taken[k + 1]! && start + wide + room > taken[k]!) return;
    }
    taken.push(start, start + wide);
    context.textAlign = align;
    context.fillText(text, at, below);
  };

  if (note !== undefined && note.text !== "") {
    const half = width(note.text) / 2;
    context.fillStyle = frame.color(note.color ?? tokens.ink);
    write(note.text, Math.max(left + half, Math.min(right - half, note.at)), "center", 0);
  }
  context.fillStyle = frame.color(style.textColor);
  const { lo, hi, log } = area.x;
  if (log) {
    const values = decadesIn(area.x);
    for (const value of values) {
      const at = place(area.x, value);
      const side = at < left + 1 ? "left" : at > right - 1 ? "right" : "center";
      write(style.formatX(value), at, side, gap);
    }
    if (values.length > 1) return;
  }
  const whole = Number.isInteger(lo) && Number.isInteger(hi);
  const middle = (lo + hi) / 2;
  const [first, between, last] = [lo, whole ? Math.round(middle) : middle, hi].map(style.formatX) as [
    string,
    string,
    string,
  ];
  write(first, left, "left", gap);
  write(last, right, "right", gap);
  if (!log && between !== first && between !== last) {
    write(between, (left + right) / 2, "center", width(between) / 2 + gap);
  }
}

const MOST_DECADES = 9; // to be named

/** The powers of ten within a log scale, ends included; of very many every second, third, … */
export function decadesIn({ lo, hi }: Scale): number[] {
  const powers: number[] = [];
  const first = Math.ceil(Math.log10(lo) - 1e-9);
  const last = Math.floor(Math.log10(hi) + 1e-9);
  const step = Math.ceil((last - first + 1) / MOST_DECADES);
  for (let k = first; k <= last; k += step) powers.push(Number(`1e${k}`));
  return powers;
}

/** The chart without points: its axis, and a word in the middle if the style has one. */
export function drawNothing(context: Context2D, frame: Frame, area: Area, style: LineStyle): void {
  drawBaseline(context, frame, style, area);
  if (style.empty === "") return;
  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(style.textColor);
  context.textAlign = "center";
  context.textBaseline = "middle";
  const wide = Math.max(0, area.right - area.left);
  context.fillText(style.empty, (area.left + area.right) / 2, (area.top + area.base) / 2, wide);
}

/** Lays a wash over each range of y, as far as it is inside the chart. */
export function drawBands(
  context: Context2D,
  frame: Frame,
  area: Area,
  bands: readonly Band[],
  defaultColor: string,
): void {
  for (const { from, to, color = defaultColor } of bands) {
    const one = insideY(area, from);
    const other = insideY(area, to);
    const upper = Math.min(one, other);
    context.fillStyle = frame.color(color);
    context.fillRect(area.left, upper, area.right - area.left, Math.max(one, other) - upper);
  }
}

/** Where a level lies, held between the top and the axis. What a log axis has no place for lies on the axis. */
export function insideY(area: Area, value: number): number {
  const y = place(area.y, value);
  return Number.isNaN(y) ? area.base : Math.min(area.base, Math.max(area.top, y));
}

/** Dots a line at each level that is inside the chart. */
export function drawReferences(
  context: Context2D,
  frame: Frame,
  area: Area,
  references: readonly Reference[],
  defaultColor: string,
): void {
  context.save();
  context.lineWidth = 1;
  context.lineCap = "round";
  context.setLineDash([1, 4]);
  for (const { y, color = defaultColor } of references) {
    if (!(y >= area.y.lo && y <= area.y.hi)) continue;
    context.strokeStyle = frame.color(color);
    strokeAcross(context, area, place(area.y, y));
  }
  context.restore();
}

/** The line at the foot. */
function drawBaseline(context: Context2D, frame: Frame, style: Pick<AxisStyle, "axisColor">, area: Area): void {
  context.strokeStyle = frame.color(style.axisColor);
  context.lineWidth = 1;
  strokeAcross(context, area, area.base);
}

/** A level line through the middle of a pixel row, so that it is one pixel thin and not two pale ones. */
function strokeAcross(context: Context2D, { left, right }: Area, y: number): void {
  const middle = Math.floor(y) + 0.5;
  context.beginPath();
  context.moveTo(left, middle);
  context.lineTo(right, middle);
  context.stroke();
}
