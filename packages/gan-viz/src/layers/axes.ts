import { rememberTicks, type Ticks, tickCount } from "../geometry/ticks.ts";
import type { Context2D, Layer } from "../layer.ts";
import { type AxesOptions, resolveAxes } from "./axes-options.ts";
import { drawX } from "./axes-x.ts";
import { drawY } from "./axes-y.ts";
import { X_EVERY, Y_EVERY } from "./grid.ts";

/**
 * Draws the plot's edges with round values along them, in the margins, or inside the plot if told so.
 *
 * A side whose margin has no room for its labels is left out; a title is left out if there is none for it. Labels
 * never meet: of many, every second, third … is written, 0 among them. Data: anything, for it draws the view alone.
 */
export function axes(options: AxesOptions = {}): Layer<unknown> {
  const style = resolveAxes(options);
  const [xs, ys] = [rememberTicks(style.formatX), rememberTicks(style.formatY)];
  const [xWidths, yWidths] = [rememberWidths(), rememberWidths()];

  return {
    id: "axes",
    bleeds: true,
    draw(context, _, frame) {
      const { left, right, top, bottom } = frame.plot;
      context.font = frame.font(style.fontSize);
      context.lineWidth = 1;
      context.strokeStyle = frame.color(style.color);
      if (style.x !== "none") {
        const ticks = xs(frame.xDomain, style.xTicks ?? tickCount(right - left, X_EVERY));
        drawX(context, frame, ticks, xWidths(context, ticks), style);
      }
      if (style.y !== "none") {
        const ticks = ys(frame.yDomain, style.yTicks ?? tickCount(bottom - top, Y_EVERY));
        drawY(context, frame, ticks, yWidths(context, ticks), style);
      }
    },
  };
}

/** Widths of labels, the widest last; measured anew only when they or the font change. */
function rememberWidths(): (context: Context2D, ticks: Ticks) => Float64Array {
  let known: Ticks | undefined;
  let font = "";
  let widths = new Float64Array(0);
  return (context, ticks) => {
    if (ticks === known && context.font === font) return widths;
    [known, font] = [ticks, context.font];
    widths = new Float64Array(ticks.labels.length + 1);
    for (const [i, label] of ticks.labels.entries()) {
      widths[i] = label === "" ? 0 : context.measureText(label).width;
      widths[ticks.labels.length] = Math.max(widths[ticks.labels.length]!, widths[i]!);
    }
    return widths;
  };
}
