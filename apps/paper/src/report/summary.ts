import type { Published } from "../experiment.ts";

/** What several trials come to. */
export interface Summary extends Published {
  /** Trials with a finite value: those that count. */
  readonly count: number;
  /** Trials without one. */
  readonly broken: number;
}

/**
 * Mean and standard error of the mean, s/√n with s² = Σ (xᵢ − x̄)²/(n − 1). One value has no error. Values that are not
 * finite are counted and left out; none left gives undefined.
 */
export function summarize(values: readonly number[]): Summary | undefined {
  const finite = values.filter(Number.isFinite);
  const count = finite.length;
  if (count === 0) return undefined;
  const mean = finite.reduce((sum, value) => sum + value, 0) / count;
  const squares = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    count,
    broken: values.length - count,
    ...(count === 1 ? {} : { error: Math.sqrt(squares / (count - 1) / count) }),
  };
}
