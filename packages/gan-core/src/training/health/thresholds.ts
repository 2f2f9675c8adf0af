import { checkNumber, checkObject } from "../../check.ts";

/** Where "too much" begins. Pure numbers, all of them. */
export interface Thresholds {
  /** Mode collapse: at most this share of the modes is covered. Default 0.75; more finds it sooner. */
  readonly coveredShare: number;
  /** Discriminator won: the mean verdict on real points is at least this, that on fakes at most 1 − this. Default 0.95. */
  readonly won: number;
  /** Saturation: real points and fakes are this far apart in mean verdict. Default 0.5. */
  readonly apart: number;
  /** Saturation: the generator's gradient is at most this share of the largest of the run. Default 0.01. */
  readonly flat: number;
  /** Oscillation: highest less lowest, over the largest magnitude. Default 0.2; more overlooks small swings. */
  readonly swing: number;
  /** Oscillation: the autocorrelation falls to minus this and rises to this. Default 0.5; more asks for a purer rhythm. */
  readonly rhythm: number;
  /** Diverging: times by which a magnitude grows over the window. Default 10. */
  readonly growth: number;
  /** Convergence: the divergence is at most this many times its noise floor. Default 3. */
  readonly near: number;
  /** Convergence: its two half-windows differ by at most this share. Default 0.25. */
  readonly drift: number;
}

export const defaultThresholds: Thresholds = {
  coveredShare: 0.75,
  won: 0.95,
  apart: 0.5,
  flat: 0.01,
  swing: 0.2,
  rhythm: 0.5,
  growth: 10,
  near: 3,
  drift: 0.25,
};

const ranges: Readonly<Record<keyof Thresholds, { readonly min: number; readonly max?: number }>> = {
  coveredShare: { min: 0, max: 1 },
  won: { min: 0.5, max: 1 },
  apart: { min: 0, max: 1 },
  flat: { min: 0, max: 1 },
  swing: { min: 0, max: 2 },
  rhythm: { min: 0, max: 1 },
  growth: { min: 1 },
  near: { min: 1 },
  drift: { min: 0 },
};

/** @throws RangeError naming the threshold, its range and the value. */
export function readThresholds(given: Partial<Thresholds> = {}): Thresholds {
  const keys = Object.keys(ranges) as (keyof Thresholds)[];
  checkObject("thresholds", given, keys);
  const read = keys.map((key) => {
    const value = given[key] === undefined ? defaultThresholds[key] : given[key];
    return [key, checkNumber(`thresholds.${key}`, value, ranges[key])] as const;
  });
  return Object.fromEntries(read) as Record<keyof Thresholds, number>;
}
