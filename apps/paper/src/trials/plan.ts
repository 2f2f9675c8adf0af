import type { Size, TrainedExperiment } from "../experiment.ts";
import type { Trial } from "./trial.ts";

export interface PlanOptions {
  readonly size: Size;
  /** Seeds for each row: 1, 2, … The size's own by default. */
  readonly trials?: number;
  /** Of each run. The size's own by default. */
  readonly iterations?: number;
}

export interface Plan {
  readonly size: Size;
  readonly trials: number;
  readonly iterations: number;
  /** Row by row, and in a row seed by seed. All rows share their seeds. */
  readonly runs: readonly Trial[];
}

/** Every run that an experiment takes at a size. */
export function planTrials(experiment: TrainedExperiment, options: PlanOptions): Plan {
  const { id, rows, sizes, measures } = experiment;
  const { size, trials = sizes[size].trials, iterations = sizes[size].iterations } = options;
  const runs = rows.flatMap(({ label, config }) =>
    Array.from({ length: trials }, (_, i) => ({
      label: `${id}, ${label}, trial ${i + 1}`,
      config: { ...config(size), seed: i + 1 },
      iterations,
      measures,
    })),
  );
  return { size, trials, iterations, runs };
}
