import type { Observation } from "./observation.ts";
import type { Thresholds } from "./thresholds.ts";

/** Something a run can suffer from, or have reached. It judges one moment; how long it must hold is not its business. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  /** True where it is good news. */
  readonly good: boolean;
  /** Undefined where what it needs was not measured, or not for long enough. */
  judge(past: Past, thresholds: Thresholds): Finding | undefined;
}

export interface Past {
  /** The observations of the last `window` iterations, ascending and at least one; the last one is now. */
  readonly recent: readonly Observation[];
  /** Iterations looked back on by conditions that need more than a moment. */
  readonly window: number;
  /** Whether observations go back at least a window. */
  readonly full: boolean;
  /** Where the generator's gradient was largest in the whole run, and how large. */
  readonly steepest?: { readonly iteration: number; readonly norm: number };
}

export interface Finding {
  readonly present: boolean;
  /** True where waiting would add nothing. */
  readonly certain?: boolean;
  /** The numbers it rests on, each named for what it is. */
  readonly evidence: Evidence;
}

export type Evidence = Readonly<Record<string, number>>;
