import type { Player } from "../inside.ts";
import type { Workload } from "../workloads/workload.ts";

/** One of those who are timed. */
export interface Competitor {
  readonly id: string;
  /** For tables. */
  readonly label: string;
  /**
   * Roughly how many GFLOP/s it reaches on the larger workloads of an ordinary machine. It only decides what is not
   * tried for the time it would take.
   */
  readonly guess: number;
  /** Sets itself up for a workload; undefined where the machine lacks what it needs. */
  start(workload: Workload, place: Place): Promise<Trainer | undefined>;
}

/** What differs from one place to run in to another. */
export interface Place {
  /** Milliseconds, at least to a tenth. */
  now(): number;
  /** Where TensorFlow.js finds its .wasm files, if not by itself. */
  readonly wasmPaths?: string | undefined;
}

/** Whatever can be timed. Nothing of it is let go of: its thread ends with it. */
export interface Runner {
  /** Goes on by n units. Answers with how many iterations that were. */
  iterate(n: number): MaybePromise<number>;
}

/** A competitor at work. */
export interface Trainer extends Runner {
  /** Both networks' parameters, laid out as gan-core has them. */
  parameters(): Promise<Readonly<Record<Player, Float32Array>>>;
}

export type MaybePromise<T> = T | Promise<T>;
