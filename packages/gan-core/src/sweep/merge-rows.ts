import { refuse } from "../check.ts";
import type { Row } from "./row.ts";

export interface Merged {
  /** One for each job that has any, sorted by the jobs' order. */
  readonly rows: readonly Row[];
  /** Indices of the jobs without a row. */
  readonly missing: readonly number[];
  /** Indices of the jobs that came more than once. */
  readonly repeated: readonly number[];
  /** Indices of the jobs whose row says that they failed. */
  readonly failed: readonly number[];
}

/**
 * Joins rows of one sweep, whatever files, shares and attempts they come from. Where a job has several, the first that did
 * not fail is kept, or the first. O(rows · log rows).
 *
 * @throws RangeError for rows of different sweeps.
 */
export function mergeRows(rows: readonly Row[]): Merged {
  const kept = new Map<number, Row>();
  const repeated = new Set<number>();
  for (const row of rows) {
    checkSame(rows[0]!, row);
    const before = kept.get(row.index);
    if (before !== undefined) {
      if (before.id !== row.id) refuse("rows", `must be of one sweep, with job ${before.id}`, row.id);
      repeated.add(row.index);
    }
    if (before === undefined || (before.error !== undefined && row.error === undefined)) kept.set(row.index, row);
  }
  const ascending = (a: number, b: number): number => a - b;
  const sorted = [...kept.values()].sort((a, b) => a.index - b.index);
  return {
    rows: sorted,
    missing: Array.from({ length: rows[0]?.jobs ?? 0 }, (_, i) => i).filter((index) => !kept.has(index)),
    repeated: [...repeated].sort(ascending),
    failed: sorted.filter(({ error }) => error !== undefined).map(({ index }) => index),
  };
}

function checkSame(first: Row, { sweep, jobs }: Row): void {
  if (sweep !== first.sweep || jobs !== first.jobs) {
    refuse("rows", `must be of one sweep, ${first.sweep} of ${first.jobs} jobs`, `${sweep} of ${jobs} jobs`);
  }
}
