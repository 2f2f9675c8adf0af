/** A number that can be turned by hand: where it may lie, and how it is walked through. */
export interface NumberSpec {
  readonly min: number;
  /** None: as large as one likes. */
  readonly max?: number;
  readonly integer?: boolean;
  /** Of one press of an arrow key on a linear scale; 1 where the number is whole, else a hundredth of the range. */
  readonly step?: number;
  readonly scale: Scale;
}

/**
 * linear: equal steps. log: equal factors, by 1, 2, 5, 10. doubling: powers of two. near-one: a share such as 0.9, 0.99,
 * 0.999, by equal factors of what is missing from 1.
 */
export type Scale = "linear" | "log" | "doubling" | "near-one";

/** Pixels of a drag for a linear step, and for a factor of ten. */
const reach = { step: 4, decade: 120 } as const;
/** Where a log scale ends that has no end of its own. */
const bounds = { low: 1e-6, high: 1e6 } as const;

/** The scale that suits a range. Very many steps are walked by factors; so is what says no step. */
export function scaleOf({
  min,
  max = Number.POSITIVE_INFINITY,
  integer = false,
  step,
}: Omit<NumberSpec, "scale">): Scale {
  if (min === 0 && max < 1 && max >= 0.99) return "near-one";
  if (integer) return max - min <= 1100 ? "linear" : "log";
  return step === undefined || (min >= 0 && (max - min) / step > 500) ? "log" : "linear";
}

/** The value after a press of an arrow key: one step, or with Shift ten of them, a factor of ten where steps are factors. */
export function nudge(value: number, direction: 1 | -1, spec: NumberSpec, big = false): number {
  switch (spec.scale) {
    case "linear":
      return tidy(value + direction * stepOf(spec) * (big ? 10 : 1), spec);
    case "near-one":
      return tidy(1 - (big ? tenfold(1 - value, -direction) : rung(1 - value, -direction as 1 | -1)), spec);
    default: {
      const low = lowOf(spec);
      if (value < low) return direction > 0 ? low : spec.min;
      const next = big
        ? tenfold(value, direction)
        : spec.scale === "doubling"
          ? power(value, direction)
          : rung(value, direction);
      return tidy(next < low ? Math.min(spec.min, low) : next, spec);
    }
  }
}

/** The value that so many pixels to the right of where it stood make of it. */
export function drag(from: number, pixels: number, spec: NumberSpec, big = false): number {
  if (pixels === 0) return from;
  if (spec.scale === "linear") {
    return tidy(from + Math.round(pixels / reach.step) * stepOf(spec) * (big ? 10 : 1), spec);
  }
  const factor = 10 ** ((pixels / reach.decade) * (big ? 10 : 1));
  if (spec.scale === "near-one") return tidy(1 - brief((1 - from) / factor), spec);
  const low = lowOf(spec);
  const next = brief(Math.max(from, low) * factor);
  return tidy(next < low ? spec.min : next, spec);
}

/** Where on a slider the value stands, from 0 to 1. */
export function positionOf(value: number, spec: NumberSpec): number {
  const high = highOf(spec);
  const share =
    spec.scale === "linear"
      ? (value - spec.min) / (high - spec.min)
      : spec.scale === "near-one"
        ? Math.log(1 - value) / Math.log(1 - high)
        : Math.log(value / lowOf(spec)) / Math.log(high / lowOf(spec));
  return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}

/** The value at a place of a slider, as {@link positionOf} has it, with no more digits than a hand can mean. */
export function valueAt(position: number, spec: NumberSpec): number {
  const high = highOf(spec);
  if (position <= 0) return spec.min;
  if (position >= 1) return high;
  if (spec.scale === "near-one") return tidy(1 - brief((1 - high) ** position), spec);
  if (spec.scale !== "linear") return tidy(brief(lowOf(spec) * (high / lowOf(spec)) ** position), spec);
  const step = stepOf(spec);
  return tidy(spec.min + Math.round((position * (high - spec.min)) / step) * step, spec);
}

function stepOf({ min, max, integer, step }: NumberSpec): number {
  return step ?? (integer || max === undefined ? 1 : (max - min) / 100);
}

function lowOf({ min, step, integer }: NumberSpec): number {
  return min > 0 ? min : (step ?? (integer ? 1 : bounds.low));
}

function highOf({ max }: NumberSpec): number {
  return max ?? bounds.high;
}

/** Inside its range, whole if it must be, and without the dust that sums of decimals leave. */
function tidy(value: number, { min, max = Number.POSITIVE_INFINITY, integer }: NumberSpec): number {
  const near = integer ? Math.round(value) : Number(value.toPrecision(10));
  return Math.min(max, Math.max(min, near));
}

function brief(value: number): number {
  return Number(value.toPrecision(2));
}

function tenfold(value: number, direction: number): number {
  return direction > 0 ? value * 10 : value / 10;
}

function power(value: number, direction: 1 | -1): number {
  const exponent = Math.log2(value);
  return 2 ** (direction > 0 ? Math.floor(exponent + 1e-9) + 1 : Math.ceil(exponent - 1e-9) - 1);
}

/** The next of 1, 2, 5, 10, 20, … */
function rung(value: number, direction: 1 | -1): number {
  const decade = Math.floor(Math.log10(value));
  const ladder = [-1, 0, 1].flatMap((up) => [1, 2, 5].map((digit) => Number(`${digit}e${decade + up}`)));
  const slack = value * 1e-9;
  return direction > 0 ? ladder.find((at) => at > value + slack)! : ladder.findLast((at) => at < value - slack)!;
}
