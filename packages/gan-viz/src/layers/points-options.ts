import { checkAtLeast, checkChannel, checkOption, checkRange, checkText } from "../check.ts";
import { type Ramp, resolveRamp } from "../color/ramp.ts";
import type { Channel } from "../layer.ts";
import { checkNumbers, type Numbers, numbers } from "./numbers.ts";

export type PointShape = "disc" | "diamond";

export interface PointsOptions {
  /** Colour of each mark. Defaults to the colour of the canvas's text. */
  readonly fill?: Channel<string>;
  /**
   * A value per mark, such as how real it was judged, to be shown by the colours of `ramp` instead of `fill`. Defaults
   * to none. A mark whose value is not finite keeps `fill`. The data's own `values` go before it.
   */
  readonly value?: Numbers;
  /** What colours values have. Defaults to `{ low: tokens.fake, mid: tokens.edge, high: tokens.real }`. */
  readonly ramp?: Ramp;
  /**
   * CSS pixels from a mark's centre to its edge; for a diamond, to its corners.
   * Defaults to 2.5 for discs and 3.1 for diamonds, which then look equally large.
   */
  readonly radius?: Numbers;
  /** In [0, 1]. Defaults to 1; less lets overlapping marks show how many they are. */
  readonly opacity?: Numbers;
  /** Defaults to "disc". */
  readonly shape?: PointShape;
  /** Colour of a ring around each mark, which keeps crowded marks apart. Defaults to none. */
  readonly halo?: string;
  /** Width of that ring in CSS pixels, outside the mark. Defaults to 0.8. */
  readonly haloWidth?: number;
  /** What each point is called to those who do not see it. Defaults to "points". */
  readonly noun?: string;
}

/** The options, checked, with their defaults, and each channel as a function of the index. */
export type PointsStyle = ReturnType<typeof resolvePoints>;

export function resolvePoints(options: PointsOptions) {
  const { fill = "currentColor", opacity = 1, shape = "disc", halo, haloWidth = 0.8, noun = "points", value } = options;
  checkOption("points", "shape", shape, ["disc", "diamond"]);
  const { radius = shape === "disc" ? 2.5 : 3.1 } = options;
  checkChannel(fill, (css) => checkText("points", "fill", css));
  if (value !== undefined) checkNumbers(value, (v) => checkRange("points", "value", v, -Infinity, Infinity));
  checkNumbers(radius, (r) => checkAtLeast("points", "radius", r, 0));
  checkNumbers(opacity, (o) => checkRange("points", "opacity", o, 0, 1));
  if (halo !== undefined) checkText("points", "halo", halo);
  checkAtLeast("points", "haloWidth", haloWidth, 0);
  checkText("points", "noun", noun);
  return {
    fill,
    shape,
    noun,
    halo,
    // A diamond's corner moves √2 times as far as its sides.
    ring: halo === undefined ? 0 : haloWidth * (shape === "disc" ? 1 : Math.SQRT2),
    radius: numbers(radius),
    /** The radius of all, or undefined where each has its own. */
    oneRadius: typeof radius === "number" ? radius : undefined,
    opacity: numbers(opacity),
    value: value === undefined ? undefined : numbers(value),
    ramp: resolveRamp("points", options.ramp ?? {}),
  };
}
