import { scaleLinear } from "d3-scale";

/** Round values along a domain, and how each is written. */
export interface Ticks {
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

/**
 * About `count` round values of a domain, 1, 2 or 5 times a power of ten apart. As many digits are written as their
 * distance needs, with the sign U+2212 for less than nothing; far from one, in powers of ten.
 */
export function ticksOf(domain: readonly [number, number], count: number, format?: (value: number) => string): Ticks {
  const largest = Math.max(Math.abs(domain[0]), Math.abs(domain[1]));
  if (!(Number.isFinite(domain[1] - domain[0]) && domain[0] !== domain[1] && count >= 1)) return NONE;
  const scale = scaleLinear(domain, [0, 1]);
  const values = scale.ticks(Math.min(100, count));
  const plain = largest < 1e6 && largest > 1e-3;
  const numeral = scale.tickFormat(Math.min(100, count), plain ? undefined : "~e");
  const write = format ?? ((value: number) => (value === 0 && !plain ? "0" : numeral(value)));
  return { values, labels: values.map((value) => write(value)) };
}

const NONE: Ticks = { values: [], labels: [] };

/** The ticks of one axis, made anew only when its domain or their number changes. */
export function rememberTicks(
  format?: (value: number) => string,
): (domain: readonly [number, number], count: number) => Ticks {
  let [lo, hi, asked] = [Number.NaN, Number.NaN, Number.NaN];
  let ticks = NONE;
  return (domain, count) => {
    if (!(Object.is(domain[0], lo) && Object.is(domain[1], hi) && count === asked)) {
      [lo, hi, asked] = [domain[0], domain[1], count];
      ticks = ticksOf(domain, count, format);
    }
    return ticks;
  };
}

/** How many ticks have room: one every so many pixels, at least two, in steps that do not change with each pixel. */
export function tickCount(length: number, every: number): number {
  return Math.max(2, Math.min(50, Math.floor(length / every) || 0));
}
