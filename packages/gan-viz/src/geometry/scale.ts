export type Numbers = Float64Array | Float32Array | readonly number[];

/** A map from data to CSS pixels, as plain numbers, so that a loop over thousands of points calls no closure. */
export interface Scale {
  readonly log: boolean;
  /** The data value at `start`. */
  readonly lo: number;
  /** The data value at `end`. */
  readonly hi: number;
  /** CSS pixels. */
  readonly start: number;
  /** CSS pixels. */
  readonly end: number;
  /** `lo`, or its logarithm. */
  readonly from: number;
  /** CSS pixels per unit of data, or of its logarithm. */
  readonly per: number;
}

/**
 *   place(v) = start + (v − lo) · (end − start) / (hi − lo), or the same of logarithms.
 *
 * @param into a scale to be written over; a new one if there is none.
 */
export function setScale(
  lo: number,
  hi: number,
  start: number,
  end: number,
  log = false,
  into: { -readonly [Key in keyof Scale]: Scale[Key] } = { log, lo, hi, start, end, from: 0, per: 0 },
): Scale {
  into.log = log;
  into.lo = lo;
  into.hi = hi;
  into.start = start;
  into.end = end;
  into.from = log ? Math.log(lo) : lo;
  into.per = (end - start) / ((log ? Math.log(hi) : hi) - into.from);
  return into;
}

/** The place of a value in CSS pixels. Not finite stays not finite, as does the logarithm of what is not above zero. */
export function place(scale: Scale, value: number): number {
  return scale.start + ((scale.log ? Math.log(value) : value) - scale.from) * scale.per;
}

/** The value at a place: the inverse of `place`. */
export function valueAt(scale: Scale, px: number): number {
  const value = scale.from + (px - scale.start) / scale.per;
  return scale.log ? Math.exp(value) : value;
}
