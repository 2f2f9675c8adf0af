import type { Context2D, Frame } from "../layer.ts";
import type { Band, Reference } from "./line-data.ts";
import type { LineStyle } from "./line-options.ts";

/** The part of the frame in which the lines live, in CSS pixels from its left edge at 0, and the maps into it. */
export interface Area {
  readonly xs: readonly [number, number];
  readonly ys: readonly [number, number];
  readonly top: number;
  readonly right: number;
  /** Where the x axis lies. */
  readonly base: number;
  x(value: number): number;
  y(value: number): number;
}

/** A line at the foot of the chart, with the ends and the middle of x below it unless there is no room. */
export function drawAxis(context: Context2D, frame: Frame, area: Area, style: LineStyle, bare: boolean): void {
  const { xs, right } = area;
  drawBaseline(context, frame, style, right, area.base);
  if (bare) return;
  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(style.textColor);
  context.textBaseline = "alphabetic";
  const below = frame.height - 2;
  const [first, middle, last] = [xs[0], (xs[0] + xs[1]) / 2, xs[1]].map((x, i) =>
    style.formatX(i === 1 && xs.every(Number.isInteger) ? Math.round(x) : x),
  ) as [string, string, string];
  const width = (text: string): number => context.measureText(text).width;
  const room = right - width(first) - width(last);

  context.textAlign = "left";
  context.fillText(first, 0, below);
  context.textAlign = "right";
  if (room > style.fontSize) context.fillText(last, right, below);
  context.textAlign = "center";
  if (room > 2 * width(middle) + style.fontSize && middle !== last) context.fillText(middle, right / 2, below);
}

/** The chart without points: its axis, and a word in the middle if the style has one. */
export function drawNothing(context: Context2D, frame: Frame, style: LineStyle, base: number): void {
  drawBaseline(context, frame, style, frame.width, base);
  if (style.empty === "") return;
  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(style.textColor);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(style.empty, frame.width / 2, base / 2, frame.width);
}

/** Lays a wash over each range of y, as far as it is inside the chart. */
export function drawBands(context: Context2D, frame: Frame, area: Area, bands: readonly Band[]): void {
  const clamp = (y: number): number => Math.min(area.base, Math.max(area.top, area.y(y)));
  for (const { from, to, color = "var(--wash, rgb(128 128 128 / 0.15))" } of bands) {
    const upper = Math.min(clamp(from), clamp(to));
    context.fillStyle = frame.color(color);
    context.fillRect(0, upper, area.right, Math.max(clamp(from), clamp(to)) - upper);
  }
}

/** Dots a line at each level that is inside the chart. */
export function drawReferences(context: Context2D, frame: Frame, area: Area, references: readonly Reference[]): void {
  context.save();
  context.lineWidth = 1;
  context.lineCap = "round";
  context.setLineDash([1, 4]);
  for (const { y, color = "var(--edge, #888)" } of references) {
    if (!(y >= area.ys[0] && y <= area.ys[1])) continue;
    context.strokeStyle = frame.color(color);
    strokeAcross(context, area.right, area.y(y));
  }
  context.restore();
}

function drawBaseline(context: Context2D, frame: Frame, style: LineStyle, right: number, base: number): void {
  context.strokeStyle = frame.color(style.axisColor);
  context.lineWidth = 1;
  strokeAcross(context, right, base);
}

/** A level line through the middle of a pixel row, so that it is one pixel thin and not two pale ones. */
function strokeAcross(context: Context2D, right: number, y: number): void {
  const middle = Math.floor(y) + 0.5;
  context.beginPath();
  context.moveTo(0, middle);
  context.lineTo(right, middle);
  context.stroke();
}
