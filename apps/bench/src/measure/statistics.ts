/** What repeated measurements say. */
export interface Spread {
  readonly median: number;
  /** The 10th and the 90th percentile. */
  readonly low: number;
  readonly high: number;
  /** How many measurements. */
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.1),
    high: quantile(values, 0.9),
    count: values.length,
  };
}

/**
 * The value that a share q of all lies below. Between two of them it is interpolated, so that of n sorted values the
 * k-th, from 0, is at q = k ÷ (n − 1).
 *
 * @throws RangeError of no values.
 */
export function quantile(values: readonly number[], q: number): number {
  if (!(values.length > 0)) throw new RangeError("quantile: values must be at least one, got none.");
  if (!(q >= 0 && q <= 1)) throw new RangeError(`quantile: q must be in [0, 1], got ${q}.`);
  const sorted = values.toSorted((a, b) => a - b);
  const place = q * (sorted.length - 1);
  const below = Math.floor(place);
  const [a, b] = [sorted[below]!, sorted[Math.ceil(place)]!];
  return a === b ? a : a + (place - below) * (b - a);
}

/** The same of 1 ÷ x: what was low is high. */
export function inverse({ median, low, high, count }: Spread): Spread {
  return { median: 1 / median, low: 1 / high, high: 1 / low, count };
}

/** The same in another unit. */
export function scaled({ median, low, high, count }: Spread, factor: number): Spread {
  return { median: factor * median, low: factor * low, high: factor * high, count };
}
