import { checkPositive, checkRange, checkText } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { crisp } from "../geometry/crisp.ts";
import { rememberTicks, tickCount } from "../geometry/ticks.ts";
import type { Layer } from "../layer.ts";

export interface GridOptions {
  /** About how many lines stand side by side. Defaults to one every 64 CSS pixels, as axes() has its ticks; 0: none. */
  readonly xTicks?: number;
  /** About how many lines lie above each other. Defaults to one every 40 CSS pixels, as axes() has its ticks; 0: none. */
  readonly yTicks?: number;
  /** Defaults to the colour of hairlines. */
  readonly color?: string;
  /** CSS pixels. Defaults to 1. */
  readonly width?: number;
  /** Draws the lines of x = 0 and y = 0 in this colour. Defaults to `color`. */
  readonly zero?: string;
}

/**
 * Draws lines at the round values of both domains, from edge to edge of the plot. Belongs under all else.
 *
 * Data: anything, for it draws the view alone. `null` hides it.
 */
export function grid(options: GridOptions = {}): Layer<unknown> {
  const { xTicks, yTicks, color = tokens.hair, width = 1, zero = color } = options;
  checkTicks("grid", "xTicks", xTicks);
  checkTicks("grid", "yTicks", yTicks);
  checkText("grid", "color", color);
  checkText("grid", "zero", zero);
  checkPositive("grid", "width", width);
  const [xs, ys] = [rememberTicks(), rememberTicks()];

  return {
    id: "grid",
    draw(context, _, frame) {
      const { left, right, top, bottom } = frame.plot;
      const columns = xs(frame.xDomain, xTicks ?? tickCount(right - left, X_EVERY)).values;
      const rows = ys(frame.yDomain, yTicks ?? tickCount(bottom - top, Y_EVERY)).values;
      context.lineWidth = width;
      for (const atZero of [false, true]) {
        context.strokeStyle = frame.color(atZero ? zero : color);
        context.beginPath();
        for (const value of columns) {
          const x = frame.x(value);
          if ((value === 0) !== atZero || !(x >= left && x <= right)) continue;
          context.moveTo(crisp(Math.min(x, right - 1)), top);
          context.lineTo(crisp(Math.min(x, right - 1)), bottom);
        }
        for (const value of rows) {
          const y = frame.y(value);
          if ((value === 0) !== atZero || !(y >= top && y <= bottom)) continue;
          context.moveTo(left, crisp(Math.min(y, bottom - 1)));
          context.lineTo(right, crisp(Math.min(y, bottom - 1)));
        }
        context.stroke();
      }
    },
  };
}

/** CSS pixels from one tick to the next, about: the labels of x are wider than those of y are high. */
export const X_EVERY = 64;
export const Y_EVERY = 40;

/** Refuses a number of ticks that is none. */
export function checkTicks(name: string, option: string, ticks: number | undefined): void {
  if (ticks !== undefined) checkRange(name, option, ticks, 0, 100);
}
