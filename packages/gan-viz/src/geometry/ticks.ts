import { tickStep, ticks } from "d3-array";
import { numeralsOf } from "./numerals.ts";

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
  const [lo, hi] = domain;
  if (!(Number.isFinite(hi - lo) && lo !== hi && count >= 1)) return NONE;
  const most = Math.min(100, count);
  const values = ticks(lo, hi, most);
  if (format !== undefined) return { values, labels: values.map((value) => format(value)) };
  const largest = Math.max(Math.abs(lo), Math.abs(hi));
  return { values, labels: numeralsOf(values, Math.abs(tickStep(lo, hi, most)), largest < 1e6 && largest > 1e-3) };
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
