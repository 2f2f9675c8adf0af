import type { Spread } from "./measure/statistics.ts";

/** All that was found out. Plain JSON: it comes out of a page, and goes into a file. */
export interface Results {
  readonly version: 1;
  /** ISO 8601, to the minute. */
  readonly date: string;
  readonly machine: string;
  readonly runs: readonly RunResult[];
}

/** What was found out in one place: Node, or a browser. */
export interface RunResult {
  readonly place: string;
  /** Rounds asked for, and how long a block was, in milliseconds. */
  readonly rounds: number;
  readonly block: number;
  readonly workloads: readonly WorkloadResult[];
  readonly modifiers: readonly ModifierResult[];
  /** Where code may be made from text, and the clock is fine enough: in Node. */
  readonly phases?: readonly PhaseResult[];
  /** Where the garbage collector can be watched: in Node. */
  readonly allocation?: readonly AllocationResult[];
}

export interface WorkloadResult {
  readonly id: string;
  /** Operations of an iteration, in millions. */
  readonly mflop: number;
  /** What the probes reached beside it, in GFLOP/s. */
  readonly peak: { readonly exact?: Spread; readonly relaxed?: Spread };
  readonly competitors: readonly CompetitorResult[];
  /** Who was not timed, and why. */
  readonly absent: readonly { readonly id: string; readonly why: string }[];
}

export interface CompetitorResult {
  readonly id: string;
  /** Iterations a second. */
  readonly speed: Spread;
  /** How many times as long as the reference it takes, from pairs. Not of the reference itself. */
  readonly ratio?: Spread;
  /** Share of the peak that products reach, from pairs. Of the SIMD builds. */
  readonly share?: Spread;
}

export interface ModifierResult {
  readonly id: string;
  /** Speed with it ÷ speed without, from pairs. */
  readonly kept: Spread;
}

export interface PhaseResult {
  readonly workload: string;
  /** Microseconds of an iteration, by phase, in order. */
  readonly phases: readonly { readonly name: string; readonly microseconds: number }[];
}

export interface AllocationResult {
  readonly id: string;
  /** Bytes of the JavaScript heap an iteration. */
  readonly bytes: number;
}
