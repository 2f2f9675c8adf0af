import { formatTick } from "../charts/format.ts";
import { checkAtLeast, checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import type { Bandwidth } from "../geometry/bandwidth.ts";

export interface ContoursOptions {
  /** Of a field: the values to draw lines at, or about how many round ones. Defaults to 6. */
  readonly thresholds?: number | readonly number[];
  /** Of points: the shares of all mass that the lines enclose, each in (0, 1). Defaults to [0.5, 0.8, 0.95]. */
  readonly shares?: readonly number[];
  /** Of points: width of the kernel, by a rule or in units of data. Defaults to "scott"; more is smoother. */
  readonly bandwidth?: Bandwidth;
  /** Defaults to the colour of text. */
  readonly stroke?: string;
  /** Of the lines, in CSS pixels. Defaults to 1; 0 draws none. */
  readonly width?: number;
  /** Lengths of dashes and gaps in CSS pixels. Defaults to none: solid lines. */
  readonly dash?: readonly number[];
  /** Of the lines, in [0, 1]. Defaults to 1. */
  readonly opacity?: number;
  /** Laid once over the inside of each line, so that it deepens inwards. Defaults to none. */
  readonly fill?: string;
  /** Of each such layer, in [0, 1]. Defaults to 0.12. */
  readonly fillOpacity?: number;
  /** Writes the value on its longest line: true, or how. Of points it is the share. Defaults to false. */
  readonly labels?: boolean | ((value: number) => string);
  /** Of labels, in CSS pixels. Defaults to 10. */
  readonly fontSize?: number;
  /** Refines a coarse field, so that lines curve. Defaults to true. */
  readonly smooth?: boolean;
}

/** The options with their defaults. */
export interface ContourStyle extends Required<Omit<ContoursOptions, "fill" | "labels" | "dash">> {
  readonly fill: string | undefined;
  readonly dash: number[];
  /** How a value is written; undefined writes none. */
  readonly write: ((value: number) => string) | undefined;
}

/** Checks the options and fills in the defaults. */
export function resolveContours(options: ContoursOptions): ContourStyle {
  const { thresholds = 6, shares = [0.5, 0.8, 0.95], bandwidth = "scott", stroke = tokens.ink, fill } = options;
  const {
    width = 1,
    dash = [],
    opacity = 1,
    fillOpacity = 0.12,
    labels = false,
    fontSize = 10,
    smooth = true,
  } = options;
  const name = "contours";
  if (typeof thresholds === "number") checkRange(name, "thresholds", thresholds, 1, 100);
  else if (!thresholds.every(Number.isFinite)) refuse(name, "thresholds must be finite numbers", thresholds);
  if (!shares.every((share) => share > 0 && share < 1)) refuse(name, "shares must be in (0, 1)", shares);
  checkBandwidth(name, bandwidth);
  checkText(name, "stroke", stroke);
  if (fill !== undefined) checkText(name, "fill", fill);
  checkAtLeast(name, "width", width, 0);
  checkDash(name, dash);
  checkRange(name, "opacity", opacity, 0, 1);
  checkRange(name, "fillOpacity", fillOpacity, 0, 1);
  checkPositive(name, "fontSize", fontSize);
  if (typeof smooth !== "boolean") refuse(name, "smooth must be true or false", smooth);
  if (typeof labels !== "boolean" && typeof labels !== "function") {
    refuse(name, "labels must be true, false or a function of the value", labels);
  }
  const write = labels === true ? formatTick : labels === false ? undefined : labels;
  const looks = { stroke, width, dash: [...dash], opacity, fill, fillOpacity, write, fontSize, smooth };
  return { thresholds, shares, bandwidth, ...looks };
}

/** Returns the bandwidth if it is a rule by name or a width above 0. */
export function checkBandwidth(name: string, bandwidth: Bandwidth): Bandwidth {
  if (bandwidth === "scott" || bandwidth === "silverman") return bandwidth;
  const widths = typeof bandwidth === "object" ? bandwidth : [bandwidth, bandwidth];
  if (!(widths.length === 2 && widths.every((width) => width > 0 && Number.isFinite(width)))) {
    refuse(name, 'bandwidth must be "scott", "silverman", or one or two finite numbers above 0', bandwidth);
  }
  return bandwidth;
}

/** Returns the dash if it holds finite lengths. */
export function checkDash(name: string, dash: readonly number[]): readonly number[] {
  if (!(Array.isArray(dash) && dash.every((length) => length >= 0 && Number.isFinite(length)))) {
    refuse(name, "dash must hold finite lengths of at least 0", dash);
  }
  return dash;
}
