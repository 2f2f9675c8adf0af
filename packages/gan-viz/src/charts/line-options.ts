import { checkPositive, checkText, refuse } from "../check.ts";
import { formatTick, formatValue } from "./format.ts";
import { type Band, checkMarks, type Reference } from "./line-data.ts";
import type { Ends } from "./scale.ts";

export interface SeriesStyle {
  /** Stands at the line's end, before its last value. Defaults to none: the value alone. */
  readonly label?: string;
  /** Defaults to the colour of the canvas's text. */
  readonly color?: string;
  /** Lengths of dashes and gaps in CSS pixels. Defaults to none: a solid line. */
  readonly dash?: readonly number[];
  /** CSS pixels. Defaults to 1.6. */
  readonly width?: number;
}

export interface LineChartOptions {
  /** Looks of each series, in the order of the data; one without takes the defaults. */
  readonly series?: readonly SeriesStyle[];
  /** Ends of the x axis; null takes the first or the last point. Defaults to [null, null]. */
  readonly xDomain?: Ends;
  /** Ends of the y axis; null takes a round number beyond the points and references. Defaults to [null, null]. */
  readonly yDomain?: Ends;
  /** Ranges of y under the lines. Defaults to none. */
  readonly bands?: readonly Band[];
  /** Dotted lines at values worth knowing. Defaults to none. */
  readonly references?: readonly Reference[];
  /** How the value at a line's end is written. Defaults to about three digits. */
  readonly formatValue?: (value: number) => string;
  /** How the ends of the y axis are written. Defaults to the number, with thousands separated. */
  readonly formatY?: (value: number) => string;
  /** How the ends and the middle of the x axis are written. Defaults to the number, with thousands separated. */
  readonly formatX?: (value: number) => string;
  /** Said in the middle while there are no points. Defaults to nothing. */
  readonly empty?: string;
  /** Size of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** Colour of the axis. Defaults to `var(--hair)`, or a pale grey. */
  readonly axisColor?: string;
  /** Colour of all text but the lines' own labels. Defaults to `var(--ink-3)`, or a grey. */
  readonly textColor?: string;
}

/** The options with their defaults. */
export type LineStyle = Required<LineChartOptions>;

/** Checks the options and fills in the defaults. */
export function resolveOptions(options: LineChartOptions): LineStyle {
  const { series = [], bands = [], references = [], xDomain = [null, null], yDomain = [null, null] } = options;
  const { fontSize = 11, axisColor = "var(--hair, #ddd)", textColor = "var(--ink-3, #767676)", empty = "" } = options;
  const formats = {
    formatValue: options.formatValue ?? formatValue,
    formatX: options.formatX ?? formatTick,
    formatY: options.formatY ?? formatTick,
  };
  checkEnds("xDomain", xDomain);
  checkEnds("yDomain", yDomain);
  checkMarks(bands, references);
  checkPositive("line-chart", "fontSize", fontSize);
  checkText("line-chart", "axisColor", axisColor);
  checkText("line-chart", "textColor", textColor);
  if (typeof empty !== "string") refuse("line-chart", "empty must be a text", empty);
  for (const [option, format] of Object.entries(formats)) {
    if (typeof format !== "function") refuse("line-chart", `${option} must be a function`, format);
  }
  for (const [k, { color, width, dash }] of series.entries()) {
    if (color !== undefined) checkText("line-chart", `series[${k}].color`, color);
    if (width !== undefined) checkPositive("line-chart", `series[${k}].width`, width);
    if (dash !== undefined && !dash.every((d) => d >= 0 && Number.isFinite(d))) {
      refuse("line-chart", `series[${k}].dash must hold finite lengths of at least 0`, dash);
    }
  }
  return { series, bands, references, xDomain, yDomain, fontSize, axisColor, textColor, empty, ...formats };
}

function checkEnds(option: string, ends: Ends): void {
  const [lo, hi] = ends;
  const each = ends.length === 2 && ends.every((end) => end === null || Number.isFinite(end));
  if (!each || (lo !== null && hi !== null && !(lo < hi))) {
    refuse("line-chart", `${option} must be two rising finite numbers, or null for either`, ends);
  }
}
