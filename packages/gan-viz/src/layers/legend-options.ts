import { checkAtLeast, checkDomain, checkOption, checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { checkDash } from "./contours-options.ts";

/** A mark as it is in the picture, and what it stands for. */
export interface LegendMark {
  readonly label: string;
  readonly mark: "disc" | "diamond" | "arrow" | "line" | "area" | "circle";
  /** Defaults to the colour of text. */
  readonly color?: string;
  /** Of a line or a circle: dashes and gaps, in CSS pixels. Defaults to none, and to [3, 3] for a circle. */
  readonly dash?: readonly number[];
  /** Of a line, an arrow or a circle, in CSS pixels. Defaults to 1.6, and to 1.2 for a circle. */
  readonly width?: number;
}

/** Colours and the values they stand for. */
export interface LegendRamp {
  /** Over the colours. Defaults to none. */
  readonly label?: string;
  readonly mark: "ramp";
  /** At least two, evenly spaced from the first value to the last. */
  readonly colors: readonly string[];
  /** Defaults to [0, 1]. */
  readonly domain?: readonly [number, number];
  /** Values to write. Defaults to both ends. */
  readonly ticks?: readonly number[];
  /** How they are written. Defaults to the number. */
  readonly format?: (value: number) => string;
}

export type LegendEntry = LegendMark | LegendRamp;

export interface LegendOptions {
  /** In reading order. */
  readonly entries: readonly LegendEntry[];
  /** Defaults to "top-right". */
  readonly corner?: "top-left" | "top-right" | "bottom-left" | "bottom-right";
  /** Stands in the margin beside that corner instead of in the plot. Defaults to false. */
  readonly outside?: boolean;
  /** "column" sets entries under each other, "row" side by side. Defaults to "column". */
  readonly direction?: "column" | "row";
  /** From the plot's edges, in CSS pixels. Defaults to 8. */
  readonly inset?: number;
  /** In CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** Defaults to the colour of text. */
  readonly textColor?: string;
  /** Under the key, so that it can be read over a picture. Defaults to what figures lie on. */
  readonly background?: string;
  /** In [0, 1]. Defaults to 0.82, and to 0 in the margin. */
  readonly backgroundOpacity?: number;
}

/** The options with their defaults. */
export type LegendStyle = Required<LegendOptions>;

/** Checks the options and fills in the defaults. */
export function resolveLegend(options: LegendOptions): LegendStyle {
  const { entries, corner = "top-right", outside = false, direction = "column", inset = 8, fontSize = 11 } = options;
  const { textColor = tokens.ink, background = tokens.plate, backgroundOpacity = outside ? 0 : 0.82 } = options;
  if (!Array.isArray(entries)) refuse("legend", "entries must be an array", entries);
  for (const [k, entry] of entries.entries()) checkEntry(`entries[${k}]`, entry);
  checkOption("legend", "corner", corner, ["top-left", "top-right", "bottom-left", "bottom-right"]);
  if (typeof outside !== "boolean") refuse("legend", "outside must be true or false", outside);
  checkOption("legend", "direction", direction, ["column", "row"]);
  checkAtLeast("legend", "inset", inset, 0);
  checkPositive("legend", "fontSize", fontSize);
  checkText("legend", "textColor", textColor);
  checkText("legend", "background", background);
  checkRange("legend", "backgroundOpacity", backgroundOpacity, 0, 1);
  return { entries, corner, outside, direction, inset, fontSize, textColor, background, backgroundOpacity };
}

function checkEntry(at: string, entry: LegendEntry): void {
  checkOption("legend", `${at}.mark`, entry.mark, ["disc", "diamond", "arrow", "line", "area", "circle", "ramp"]);
  if (typeof (entry.label ?? "") !== "string") refuse("legend", `${at}.label must be a text`, entry.label);
  if (entry.mark !== "ramp") {
    if (entry.color !== undefined) checkText("legend", `${at}.color`, entry.color);
    if (entry.width !== undefined) checkPositive("legend", `${at}.width`, entry.width);
    if (entry.dash !== undefined) checkDash("legend", entry.dash);
    return;
  }
  if (!(entry.colors.length >= 2)) refuse("legend", `${at}.colors must hold at least two`, entry.colors);
  for (const color of entry.colors) checkText("legend", `${at}.colors`, color);
  if (entry.domain !== undefined) checkDomain("legend", `${at}.domain`, entry.domain);
  if (entry.ticks !== undefined && !entry.ticks.every(Number.isFinite)) {
    refuse("legend", `${at}.ticks must be finite numbers`, entry.ticks);
  }
  if (entry.format !== undefined && typeof entry.format !== "function") {
    refuse("legend", `${at}.format must be a function`, entry.format);
  }
}
