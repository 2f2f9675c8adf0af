import { checkAtLeast, checkPositive, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { place, type Scale, setScale } from "../geometry/scale.ts";
import { createTrace } from "../geometry/trace.ts";
import type { Layer } from "../layer.ts";
import { type Ends, xExtent, yExtent } from "./extent.ts";
import { formatTick, formatValue } from "./format.ts";
import { checkOne, type LineSeries, lengthOf } from "./line-data.ts";
import { drawSeries } from "./line-series.ts";
import { nearestIndex } from "./readings.ts";
import { rangeOf } from "./summary.ts";

export interface SparklineOptions {
  /** Defaults to ink. */
  readonly color?: string;
  /** CSS pixels. Defaults to 1.3. */
  readonly width?: number;
  /** Lengths of dashes and gaps in CSS pixels. Defaults to none: a solid line. */
  readonly dash?: readonly number[];
  /** Radius of the dot on the last value, in CSS pixels. Defaults to 2; 0 leaves it out. */
  readonly dot?: number;
  /** A level that the line cannot honestly fall below: dotted, and inside the domain. Defaults to none. */
  readonly floor?: number;
  /** Ends of y; null takes the lowest or the highest value. Defaults to [null, null]. */
  readonly yDomain?: Ends;
  /** How values are told in words. Defaults to about three digits. */
  readonly formatValue?: (value: number) => string;
}

/**
 * Draws a line the size of a word: its shape, and a dot where it is now. No text, no axis. It fills the plot from the
 * first to the last point and from the lowest to the highest. Values that are not finite leave gaps.
 */
export function sparkline(options: SparklineOptions = {}): Layer<LineSeries> {
  const { color = tokens.ink, width = 1.3, dash = [], dot = 2, floor, yDomain = [null, null] } = options;
  const format = options.formatValue ?? formatValue;
  checkText("sparkline", "color", color);
  checkPositive("sparkline", "width", width);
  checkAtLeast("sparkline", "dot", dot, 0);
  if (!dash.every((d) => d >= 0 && Number.isFinite(d))) {
    refuse("sparkline", "dash must hold finite lengths of at least 0", dash);
  }
  if (floor !== undefined && !Number.isFinite(floor)) refuse("sparkline", "floor must be a finite number", floor);
  const [lo, hi] = yDomain;
  const ends = yDomain.length === 2 && yDomain.every((end) => end === null || Number.isFinite(end));
  if (!ends || (lo !== null && hi !== null && !(lo < hi))) {
    refuse("sparkline", "yDomain must be two rising finite numbers, or null for either", yDomain);
  }
  if (typeof format !== "function") refuse("sparkline", "formatValue must be a function", format);
  const trace = createTrace();
  let scales: { x: Scale; y: Scale } | undefined; // as last drawn

  return {
    id: "sparkline",
    draw(context, data, frame) {
      checkOne(data, "series", "sparkline");
      scales = undefined;
      const xs = xExtent([data], [null, null]);
      const range = xs && yExtent([data], xs);
      if (xs === undefined || range === undefined) return;
      const { left, top, right, bottom } = frame.plot;
      const inset = Math.max(dot + 1, width); // so that neither the dot nor its ring is cut
      const least = lo ?? Math.min(range[0], floor ?? range[0]);
      const most = hi ?? Math.max(range[1], floor ?? range[1]);
      const level = most > least ? 0 : 1; // one value lies in the middle
      const y = setScale(least - level, most + level, Math.max(top, bottom - inset), Math.min(bottom, top + inset));
      const x = setScale(xs[0], xs[1], left + width, Math.max(left + width, right - inset));
      scales = { x, y };

      if (floor !== undefined) {
        const middle = Math.floor(place(y, floor)) + 0.5;
        context.strokeStyle = frame.color(tokens.edge);
        context.lineWidth = 1;
        context.lineCap = "round";
        context.setLineDash([1, 3]);
        context.beginPath();
        context.moveTo(left, middle);
        context.lineTo(right, middle);
        context.stroke();
        context.lineCap = "butt";
      }
      drawSeries(context, frame, scales, trace, data.x, data.y, lengthOf(data), { color, width, dash });

      const last = rangeOf(data)!.last;
      const [px, py] = [place(x, data.x[last]!), place(y, data.y[last]!)];
      if (!(dot > 0 && Number.isFinite(px + py))) return;
      context.beginPath();
      context.fillStyle = frame.color(tokens.plate);
      context.arc(px, py, dot + 1, 0, 2 * Math.PI);
      context.fill();
      context.beginPath();
      context.fillStyle = frame.color(color);
      context.arc(px, py, dot, 0, 2 * Math.PI);
      context.fill();
    },
    nearest(data, x, y, _frame, radius) {
      if (scales === undefined) return undefined;
      const value = scales.x.lo + (x - scales.x.start) / scales.x.per;
      const index = nearestIndex(data, value);
      if (index < 0) return undefined;
      const [px, py] = [place(scales.x, data.x[index]!), place(scales.y, data.y[index]!)];
      const distance = Math.abs(px - x);
      if (!(distance <= radius)) return undefined;
      const values = [
        ["x", formatTick(data.x[index]!)],
        ["value", format(data.y[index]!)],
      ] as const;
      return { index, x: px, y: Number.isFinite(py) ? py : y, distance, values };
    },
    summarize(data) {
      const range = rangeOf(data);
      if (range === undefined) return "No points yet.";
      const say = (i: number): string => format(data.y[i]!);
      return `From ${say(range.first)} to ${say(range.last)}, between ${say(range.low)} and ${say(range.high)}.`;
    },
  };
}
