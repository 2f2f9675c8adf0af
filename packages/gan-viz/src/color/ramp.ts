import { checkDomain, checkOption, checkPositive, checkText, refuse } from "../check.ts";
import type { Frame } from "../layer.ts";
import { divergingRamp, RAMP_STEPS } from "./diverging.ts";
import { parseColor } from "./parse.ts";
import { sequentialRamp } from "./sequential.ts";
import { tokens } from "./tokens.ts";

/** How a number becomes a colour. */
export interface Ramp {
  /** Two colours that part in the middle, or one that grows out of the paper. Defaults to "diverging". */
  readonly kind?: "diverging" | "sequential";
  /** Colour at the low end of the range. Defaults to the fakes' colour when diverging, to transparent when sequential. */
  readonly low?: string;
  /** Colour in the middle; not used by a sequential ramp. Defaults to the grey of outlines. */
  readonly mid?: string;
  /** Colour at the high end of the range. Defaults to the real points' colour when diverging, to ink when sequential. */
  readonly high?: string;
  /** The values with the colours of the ends; the first may be the larger. Defaults to [0, 1]. */
  readonly range?: readonly [number, number];
  /** The value with the middle colour, inside the range. Defaults to half way. */
  readonly middle?: number;
  /** Depth of colour is |2v − 1|^exponent, v^exponent when sequential, for v of the range. Defaults to 0.8 and to 1. */
  readonly exponent?: number;
}

/** Where on a ramp a value lies: the step is half + (value − middle) · (below or above), before rounding. */
export interface Steps {
  readonly middle: number;
  /** Steps per unit for values under the middle. */
  readonly below: number;
  /** Steps per unit for values above it. */
  readonly above: number;
}

export interface ResolvedRamp {
  readonly steps: Steps;
  /** The step of the ramp for a value, held within its ends. A value that is not finite has none: ask before. */
  stepOf(value: number): number;
  /** Packed pixels, one a step, in the page's present colours; computed anew only when those change. */
  words(frame: Frame): Uint32Array;
}

const HALF = (RAMP_STEPS - 1) / 2;

/** Checks a ramp and fills in what it leaves out. */
export function resolveRamp(name: string, ramp: Ramp, defaults: Ramp = {}): ResolvedRamp {
  const { kind = "diverging" } = ramp;
  checkOption(name, "kind", kind, ["diverging", "sequential"]);
  const diverging = kind === "diverging";
  const low = ramp.low ?? (diverging ? (defaults.low ?? tokens.fake) : "transparent");
  const high = ramp.high ?? (diverging ? (defaults.high ?? tokens.real) : tokens.ink);
  const { mid = defaults.mid ?? tokens.edge, range = [0, 1] } = ramp;
  const { exponent = diverging ? 0.8 : 1 } = ramp;
  for (const [option, css] of Object.entries({ low, mid, high })) checkText(name, option, css);
  checkDomain(name, "range", range);
  checkPositive(name, "exponent", exponent);
  const { middle = (range[0] + range[1]) / 2 } = ramp;
  if (ramp.mid !== undefined && !diverging) refuse(name, "mid must be left out of a sequential ramp", mid);
  if (!(middle > Math.min(...range) && middle < Math.max(...range))) {
    refuse(name, `middle must be inside (${Math.min(...range)}, ${Math.max(...range)})`, middle);
  }

  const [toLow, toHigh] = [HALF / (middle - range[0]), HALF / (range[1] - middle)];
  const rising = range[0] < range[1];
  const steps: Steps = { middle, below: rising ? toLow : toHigh, above: rising ? toHigh : toLow };
  let known: Uint32Array<ArrayBufferLike> = new Uint32Array(0);
  let knownLow = "";
  let knownMid = "";
  let knownHigh = "";

  return {
    steps,
    stepOf(value) {
      const off = value - middle;
      return Math.min(RAMP_STEPS - 1, Math.max(0, Math.round(HALF + off * (off < 0 ? steps.below : steps.above))));
    },
    words(frame) {
      const nextLow = frame.color(low);
      const nextMid = diverging ? frame.color(mid) : "";
      const nextHigh = frame.color(high);
      if (nextLow === knownLow && nextMid === knownMid && nextHigh === knownHigh) return known;
      [knownLow, knownMid, knownHigh] = [nextLow, nextMid, nextHigh];
      const [from, to] = [parseColor(nextLow), parseColor(nextHigh)];
      known = diverging ? divergingRamp(from, parseColor(nextMid), to, exponent) : sequentialRamp(from, to, exponent);
      return known;
    },
  };
}
