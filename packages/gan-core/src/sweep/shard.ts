import { checkNumber } from "../check.ts";

/** A share of a sweep: `{ index: 3, of: 16 }` is the third of sixteen. Counted from 1, as Slurm's arrays are. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The jobs of one share: those whose index leaves index − 1 when it is divided by `of`. Shares have no job in common,
 * together they have all, and neighbours go to different ones, so that what takes long is spread.
 */
export function shardOf<T extends { readonly index: number }>(jobs: readonly T[], { index, of }: Shard): T[] {
  checkNumber("shard.of", of, { min: 1, integer: true });
  checkNumber("shard.index", index, { min: 1, max: of, integer: true });
  return jobs.filter((job) => job.index % of === index - 1);
}
