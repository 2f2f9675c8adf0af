import type { RunConfig, RunConfigInput } from "../training/config.ts";

/**
 * Many runs in plain JSON: a config, what to vary in it, and what to measure. Each run is a job of its own, and what comes
 * of it depends on the job alone: on no other job, and not on the machine or the order in which they are done.
 */
export interface Sweep {
  readonly version: 1;
  /** What all runs share. */
  readonly config: RunConfig;
  /** What is varied, set in this order: a choice goes before its parameters. None by default. */
  readonly axes: readonly Axis[];
  readonly search: Search;
  /** Runs of every point, with the seeds s, s + 1, s + 2, … of the config's s. 1 by default. */
  readonly trials: number;
  /** Of each run, at least 0. 10,000 by default. */
  readonly iterations: number;
  /** Ids of the registry's divergences, measured at the end of each run. None by default. */
  readonly metrics: readonly string[];
  /** Points of each cloud to measure with, 2 to 1,000,000. 10,000 by default; the more, the less chance has a say. */
  readonly count: number;
  /** Measures the moving average of the generator. False by default. */
  readonly average: boolean;
  /** Iterations between looks on the way, or null, the default, to look at the end only. */
  readonly every: number | null;
}

/** One thing that is varied: a path into the config, as in `withValue`, and the values it takes. */
export type Axis = ListedAxis | DrawnAxis;

/** Values one by one. A grid takes each; a random search one of them, each as likely. */
export interface ListedAxis {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** Numbers of a range, for a random search. */
export interface DrawnAxis {
  readonly path: string;
  /** "log-uniform": the logarithm is uniform, as suits a rate. "integer": whole numbers, both ends included. */
  readonly draw: (typeof drawIds)[number];
  readonly min: number;
  readonly max: number;
}

/**
 * "grid": every combination, with the last axis varied fastest. "random": so many points, each drawn from all axes. Every
 * axis draws from a stream of its own, so that more points leave those before them as they were, and another axis leaves
 * the others' values.
 */
export type Search =
  | { readonly id: "grid" }
  | { readonly id: "random"; readonly points: number /** 1 by default. */; readonly seed: number };

/** A sweep as a person writes it: what is left out takes its default. */
export interface SweepInput extends Partial<Omit<Sweep, "version" | "config" | "search">> {
  readonly $schema?: string;
  readonly version?: number;
  readonly config?: RunConfigInput;
  readonly search?:
    | { readonly id: "grid" }
    | { readonly id: "random"; readonly points: number; readonly seed?: number };
}

export const searchIds = ["grid", "random"] as const;
export const drawIds = ["uniform", "log-uniform", "integer"] as const;
