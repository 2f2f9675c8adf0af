/** What the numbers of a sweep may be, ends included. */
export const sweepLimits = {
  points: { min: 1, max: 100_000, integer: true },
  seed: { min: 0, max: 0xffff_ffff, integer: true },
  trials: { min: 1, max: 100_000, integer: true },
  iterations: { min: 0, integer: true },
  count: { min: 2, max: 1_000_000, integer: true },
  every: { min: 1, integer: true },
} as const;

/** Axes of a sweep, at most. */
export const mostAxes = 32;

/** Jobs of a sweep, at most: the list of them is held in memory. */
export const mostJobs = 100_000;
