import { checkDomain, checkPositive, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import type { Ends } from "./extent.ts";
import { formatValue } from "./format.ts";

export interface LossCurvesOptions {
  /** D's raw outputs at the left and right edge. Defaults to [−4, 4]; what lies outside waits at the edge. */
  readonly xDomain?: readonly [number, number];
  /** Costs at the lower and upper edge; null takes a round number beyond the curves. Defaults to [null, null]. */
  readonly yDomain?: Ends;
  /** Draws an arrow along each curve at the batch's mean output, longer for a steeper slope. Defaults to false. */
  readonly slopes?: boolean;
  /** Stand at the curves' ends. Default to "real" and "fake". */
  readonly labels?: readonly [real: string, fake: string];
  /** How many outputs of each kind are drawn at most, evenly picked. Defaults to 64. */
  readonly most?: number;
  /** Defaults to those of real and fake points. */
  readonly colors?: readonly [real: string, fake: string];
  /** Whether the axes are named by numbers. Defaults to true. */
  readonly axis?: boolean;
  /** How numbers are written. Defaults to about three digits. */
  readonly formatValue?: (value: number) => string;
  /** Size of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
}

/** Checks the options and fills in the defaults. */
export function resolveLossOptions(options: LossCurvesOptions): Required<LossCurvesOptions> {
  const { xDomain = [-4, 4], yDomain = [null, null], slopes = false, labels = ["real", "fake"] } = options;
  const { most = 64, colors = [tokens.real, tokens.fake], axis = true, fontSize = 11 } = options;
  const format = options.formatValue ?? formatValue;
  checkDomain("loss-curves", "xDomain", xDomain);
  if (!(xDomain[0] < xDomain[1])) refuse("loss-curves", "xDomain must rise", xDomain);
  const [lo, hi] = yDomain;
  const ends = yDomain.length === 2 && yDomain.every((end) => end === null || Number.isFinite(end));
  if (!ends || (lo !== null && hi !== null && !(lo < hi))) {
    refuse("loss-curves", "yDomain must be two rising finite numbers, or null for either", yDomain);
  }
  for (const [option, value] of Object.entries({ slopes, axis })) {
    if (typeof value !== "boolean") refuse("loss-curves", `${option} must be true or false`, value);
  }
  if (labels.length !== 2 || !labels.every((label) => typeof label === "string")) {
    refuse("loss-curves", "labels must be two texts", labels);
  }
  checkWhole("loss-curves", "most", most, 0);
  for (const k of [0, 1]) checkText("loss-curves", `colors[${k}]`, colors[k]!);
  checkPositive("loss-curves", "fontSize", fontSize);
  if (typeof format !== "function") refuse("loss-curves", "formatValue must be a function", format);
  return { xDomain, yDomain, slopes, labels, most, colors, axis, formatValue: format, fontSize };
}
