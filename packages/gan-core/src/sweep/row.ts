import type { Measured } from "../probe/probe.ts";
import type { Stop } from "../training/gan.ts";
import type { Job } from "./job.ts";

/**
 * What came of a job: one line of a file, plain JSON, with no number in it that JSON could not hold. All of it but the
 * seconds depends on the job alone, on engines that are reproducible.
 */
export interface Row extends Pick<Job, "sweep" | "jobs" | "index" | "id" | "values"> {
  readonly seed: number;
  /** Iterations trained: those asked for, unless it stopped or failed. */
  readonly iterations: number;
  /** At the end, by id. */
  readonly metrics: RowMeasures;
  /** Present if looks on the way were asked for: at 0, at every multiple, and at the end. */
  readonly along?: readonly { readonly iteration: number; readonly metrics: RowMeasures }[];
  /** Present where numbers stopped being finite. It was measured at its last good iteration. */
  readonly stopped?: Stop;
  /** Present where the job could not be done: why. */
  readonly error?: string;
  /** What did the arithmetic: "simd", "tfjs on wasm". Null if it never started. */
  readonly engine: string | null;
  /** Time taken; null without a clock. */
  readonly seconds: number | null;
}

export type RowMeasures = Readonly<Record<string, RowMeasured>>;

/** Null for what is not finite. */
export type RowMeasured = Omit<Measured, "value" | "floor"> & {
  readonly value: number | null;
  readonly floor: number | null;
};
