import { checkAtLeast, checkOption, checkPositive, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { checkTicks } from "./grid.ts";

export interface AxesOptions {
  /** Defaults to "bottom". */
  readonly x?: "bottom" | "top" | "none";
  /** Defaults to "left". */
  readonly y?: "left" | "right" | "none";
  /** Under or over the labels of x. Defaults to none. */
  readonly xTitle?: string;
  /** Over the labels of y where the upper margin has room, else beside them. Defaults to none. */
  readonly yTitle?: string;
  /** How values are written; "" writes none. Defaults to as many digits as their distance needs. */
  readonly formatX?: (value: number) => string;
  readonly formatY?: (value: number) => string;
  /** About how many ticks. Defaults to one every 64 CSS pixels. */
  readonly xTicks?: number;
  /** About how many ticks. Defaults to one every 40 CSS pixels. */
  readonly yTicks?: number;
  /** Draws inwards from the plot's edges, over the picture. Defaults to false: in the margins, where there is room. */
  readonly inside?: boolean;
  /** Length of ticks, in CSS pixels. Defaults to 4. */
  readonly tickSize?: number;
  /** Of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** Of lines and ticks. Defaults to the colour of outlines. */
  readonly color?: string;
  /** Defaults to the colour of captions. */
  readonly textColor?: string;
}

type Format = ((value: number) => string) | undefined;

/** The options with their defaults. */
export interface AxesStyle extends Required<Omit<AxesOptions, "formatX" | "formatY" | "xTicks" | "yTicks">> {
  readonly formatX: Format;
  readonly formatY: Format;
  readonly xTicks: number | undefined;
  readonly yTicks: number | undefined;
}

/** Checks the options and fills in the defaults. */
export function resolveAxes(options: AxesOptions): AxesStyle {
  const { x = "bottom", y = "left", xTitle = "", yTitle = "", formatX, formatY, xTicks, yTicks } = options;
  const { inside = false, tickSize = 4, fontSize = 11, color = tokens.edge, textColor = tokens.inkSoft } = options;
  checkOption("axes", "x", x, ["bottom", "top", "none"]);
  checkOption("axes", "y", y, ["left", "right", "none"]);
  for (const [option, title] of Object.entries({ xTitle, yTitle })) {
    if (typeof title !== "string") refuse("axes", `${option} must be a text`, title);
  }
  for (const [option, format] of Object.entries({ formatX, formatY })) {
    if (format !== undefined && typeof format !== "function") refuse("axes", `${option} must be a function`, format);
  }
  checkTicks("axes", "xTicks", xTicks);
  checkTicks("axes", "yTicks", yTicks);
  if (typeof inside !== "boolean") refuse("axes", "inside must be true or false", inside);
  checkAtLeast("axes", "tickSize", tickSize, 0);
  checkPositive("axes", "fontSize", fontSize);
  checkText("axes", "color", color);
  checkText("axes", "textColor", textColor);
  return {
    x,
    y,
    xTitle,
    yTitle,
    formatX,
    formatY,
    xTicks,
    yTicks,
    inside,
    tickSize,
    fontSize,
    color,
    textColor,
  };
}
