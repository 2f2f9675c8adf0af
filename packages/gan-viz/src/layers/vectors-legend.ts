import { tokens } from "../color/tokens.ts";
import type { Projection } from "../geometry/projection.ts";
import type { Context2D, Frame } from "../layer.ts";
import { type Arrows, drawArrows } from "./arrows.ts";
import { formatNumber } from "./describe.ts";
import type { VectorsStyle } from "./vectors-options.ts";

const INSET = 10; // CSS pixels from the plot's edges
const one = { numbers: new Float64Array([0, 0, 1, 0, 0]), count: 1, scale: 0, typical: 0 };

/** Draws an arrow of a round magnitude in the lower left corner of the plot, and beside it what it means. */
export function drawVectorsLegend(
  context: Context2D,
  arrows: Arrows,
  style: VectorsStyle,
  { perX }: Projection,
  frame: Frame,
): void {
  const { left, top, right, bottom } = frame.plot;
  const magnitude = roundBelow(arrows.typical);
  const pixels = style.length === "auto" ? magnitude * arrows.scale : style.length(magnitude) * Math.abs(perX);
  const size = Math.min(style.longest, pixels);
  // One held at the longest means nothing, and a plot without room has nothing to be explained.
  if (style.legend === undefined || !(size > 0 && size === pixels && size < right - left - 2 * INSET)) return;
  if (!(bottom - top > style.fontSize + 2 * INSET)) return;
  const y = bottom - INSET - style.fontSize / 2;
  one.numbers[0] = left + INSET;
  one.numbers[1] = y;
  one.numbers[4] = size;
  drawArrows(context, one, style.head);

  const text = style.legend(formatNumber(magnitude));
  context.font = frame.font(style.fontSize);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = frame.color(tokens.plate);
  context.strokeText(text, left + INSET + size + 6, y);
  context.fillStyle = frame.color(tokens.inkSoft);
  context.fillText(text, left + INSET + size + 6, y);
}

/** The largest of 1, 2 and 5 times a power of ten that is no larger; NaN for what is not above zero. */
function roundBelow(value: number): number {
  if (!(value > 0 && value < Infinity)) return Number.NaN;
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = value / power;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}
