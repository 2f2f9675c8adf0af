import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { AxesStyle } from "./axes-options.ts";

/** CSS pixels between a tick and its label. */
export const GAP = 3;

/** Writes a text; inside the plot with a rim of paper, for there may be a picture below. */
export function write(context: Context2D, frame: Frame, text: string, x: number, y: number, style: AxesStyle): void {
  if (style.inside) {
    context.strokeStyle = frame.color(tokens.plate);
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.strokeStyle = frame.color(style.color);
    context.lineWidth = 1;
  }
  context.fillStyle = frame.color(style.textColor);
  context.fillText(text, x, y);
}
