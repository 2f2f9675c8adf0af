import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";

/** Dots an upright through each of the places, in CSS pixels of the canvas, from the top of the area to its base. */
export function dotUprights(context: Context2D, frame: Frame, area: Area, places: readonly number[]): void {
  context.strokeStyle = frame.color(tokens.edge);
  context.lineWidth = 1;
  context.lineCap = "round";
  context.setLineDash([1, 4]);
  for (const x of places) {
    context.beginPath();
    context.moveTo(x, area.top);
    context.lineTo(x, area.base);
    context.stroke();
  }
  context.setLineDash([]);
  context.lineCap = "butt";
}
