import { checkOption, checkPositive, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import type { Ends } from "./extent.ts";
import { formatTick, formatValue } from "./format.ts";
import { type Band, checkMarks, type Reference } from "./line-data.ts";

export interface SeriesStyle {
  /** Stands at the line's end, before its last value. Defaults to none: the value alone. */
  readonly label?: string;
  /** Defaults to ink. */
  readonly color?: string;
  /** Lengths of dashes and gaps in CSS pixels. Defaults to none: a solid line. */
  readonly dash?: readonly number[];
  /** CSS pixels. Defaults to 1.6. */
  readonly width?: number;
}

export type ScaleKind = "linear" | "log";

export interface LineChartOptions {
  /** Looks of each series, in the order of the data; one without takes the defaults. */
  readonly series?: readonly SeriesStyle[];
  /** Ends of the x axis; null takes the first or the last point. Defaults to [null, null]. */
  readonly xDomain?: Ends;
  /** Ends of the y axis; null takes a round number beyond the points and references. Defaults to [null, null]. */
  readonly yDomain?: Ends;
  /** Defaults to "linear". On a log axis, what is not above 0 is a gap. */
  readonly xScale?: ScaleKind;
  /** Defaults to "linear". On a log axis, what is not above 0 is a gap. */
  readonly yScale?: ScaleKind;
  /** Moves free ends of x outwards to round numbers, so that the lines grow into the room there is. Defaults to false. */
  readonly roundX?: boolean;
  /** In [0, 1). Draws the exponential mean and leaves the values faint behind it; more is calmer. Defaults to 0: none. */
  readonly smoothing?: number;
  /** Ranges of y under the lines. Defaults to none. */
  readonly bands?: readonly Band[];
  /** Dotted lines at values worth knowing. Defaults to none. */
  readonly references?: readonly Reference[];
  /** Names x where values are read out. Defaults to "iteration". */
  readonly xLabel?: string;
  /** How the value at a line's end is written. Defaults to about three digits. */
  readonly formatValue?: (value: number) => string;
  /** How the ends of the y axis are written. Defaults to the number, with thousands separated. */
  readonly formatY?: (value: number) => string;
  /** How the ends and the middle of the x axis are written. Defaults to the number, with thousands separated. */
  readonly formatX?: (value: number) => string;
  /** How events that are drawn as one are counted. Defaults to "3 events". */
  readonly formatEvents?: (count: number) => string;
  /** Said in the middle while there are no points. Defaults to nothing. */
  readonly empty?: string;
  /** Size of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** Colour of the axis, and of the lines of events. Defaults to a hairline's. */
  readonly axisColor?: string;
  /** Colour of all text but the lines' own labels. Defaults to soft ink. */
  readonly textColor?: string;
  /** Colour of the marks of events, and of the cursor. Defaults to ink. */
  readonly eventColor?: string;
  /** Colour around dots on the lines. Defaults to the plate's. */
  readonly plateColor?: string;
}

/** The options with their defaults. */
export type LineStyle = Required<LineChartOptions>;

const COLORS = ["axisColor", "textColor", "eventColor", "plateColor"] as const;
const FORMATS = ["formatValue", "formatX", "formatY", "formatEvents"] as const;

const DEFAULTS: LineStyle = {
  series: [],
  xDomain: [null, null],
  yDomain: [null, null],
  xScale: "linear",
  yScale: "linear",
  roundX: false,
  smoothing: 0,
  bands: [],
  references: [],
  xLabel: "iteration",
  formatValue,
  formatX: formatTick,
  formatY: formatTick,
  formatEvents: (count) => `${count} events`,
  empty: "",
  fontSize: 11,
  axisColor: tokens.hair,
  textColor: tokens.inkSoft,
  eventColor: tokens.ink,
  plateColor: tokens.plate,
};

/** Checks the options and fills in the defaults. */
export function resolveOptions(options: LineChartOptions): LineStyle {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const style: LineStyle = { ...DEFAULTS, ...given };
  checkOption("line-chart", "xScale", style.xScale, ["linear", "log"]);
  checkOption("line-chart", "yScale", style.yScale, ["linear", "log"]);
  checkEnds("xDomain", style.xDomain, style.xScale);
  checkEnds("yDomain", style.yDomain, style.yScale);
  if (typeof style.roundX !== "boolean") refuse("line-chart", "roundX must be true or false", style.roundX);
  if (!(style.smoothing >= 0 && style.smoothing < 1)) {
    refuse("line-chart", "smoothing must be in [0, 1)", style.smoothing);
  }
  checkMarks(style.bands, style.references);
  checkText("line-chart", "xLabel", style.xLabel);
  checkPositive("line-chart", "fontSize", style.fontSize);
  for (const option of COLORS) checkText("line-chart", option, style[option]);
  if (typeof style.empty !== "string") refuse("line-chart", "empty must be a text", style.empty);
  for (const option of FORMATS) {
    if (typeof style[option] !== "function") refuse("line-chart", `${option} must be a function`, style[option]);
  }
  for (const [k, { color, width, dash }] of style.series.entries()) {
    if (color !== undefined) checkText("line-chart", `series[${k}].color`, color);
    if (width !== undefined) checkPositive("line-chart", `series[${k}].width`, width);
    if (dash !== undefined && !dash.every((d) => d >= 0 && Number.isFinite(d))) {
      refuse("line-chart", `series[${k}].dash must hold finite lengths of at least 0`, dash);
    }
  }
  return style;
}

function checkEnds(option: string, ends: Ends, scale: ScaleKind): void {
  const [lo, hi] = ends;
  const each = ends.length === 2 && ends.every((end) => end === null || Number.isFinite(end));
  if (!each || (lo !== null && hi !== null && !(lo < hi))) {
    refuse("line-chart", `${option} must be two rising finite numbers, or null for either`, ends);
  }
  if (scale === "log" && ends.some((end) => end !== null && !(end > 0))) {
    refuse("line-chart", `${option} must be above 0 on a log axis`, ends);
  }
}
