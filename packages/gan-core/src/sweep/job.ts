import type { RunConfig } from "../training/config.ts";

/** One run of a sweep. Plain JSON, with all that its row depends on. */
export interface Job {
  /** Hash of the sweep it is of, and how many jobs that has. */
  readonly sweep: string;
  readonly jobs: number;
  /** Its place among them, from 0. Trials of one point are neighbours. */
  readonly index: number;
  /** Its place and a hash of all that decides its row: `12-9ae0daaf`. The same on every machine, every time. */
  readonly id: string;
  /** What the axes came to, by their paths. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly config: RunConfig;
  readonly iterations: number;
  readonly metrics: readonly string[];
  readonly count: number;
  readonly average: boolean;
  readonly every: number | null;
}
