import type { Experiment } from "../experiment.ts";
import { gatherTrained, type Outcome, playExact } from "../report/outcome.ts";
import { type Plan, planTrials } from "../trials/plan.ts";
import { runTrials } from "../trials/run-trials.ts";
import type { Arguments } from "./arguments.ts";
import { createProgress, type Terminal } from "./progress.ts";

/** What --quick trains: enough to see that it runs. */
const quick = { trials: 2, iterations: 20 } as const;

export interface RunOptions extends Pick<Arguments, "size" | "trials" | "quick" | "workers"> {
  /** Where runs are kept. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Runs the experiments, all their trials in one list so that no core waits for the end of a table. */
export async function runExperiments(
  chosen: readonly Experiment[],
  options: RunOptions,
): Promise<ReadonlyMap<Experiment, Outcome>> {
  const plans = planAll(chosen, options);
  const runs = [...plans.values()].flatMap((plan) => plan.runs);
  const progress = createProgress(runs, options.terminal);
  const results = await runTrials(runs, {
    folder: options.folder,
    workers: options.workers,
    onProgress: progress.reached,
    onDone: progress.done,
  });
  progress.end();

  const outcomes = new Map<Experiment, Outcome>();
  let offset = 0;
  for (const experiment of chosen) {
    if (experiment.kind === "exact") {
      outcomes.set(experiment, await playExact(experiment, options.trials ?? 10));
      continue;
    }
    const plan = plans.get(experiment)!;
    const own = results.slice(offset, offset + plan.runs.length);
    offset += own.length;
    outcomes.set(experiment, gatherTrained(experiment, { ...plan, results: own }));
  }
  return outcomes;
}

function planAll(chosen: readonly Experiment[], { size, trials, quick: isQuick }: RunOptions): Map<Experiment, Plan> {
  const plans = new Map<Experiment, Plan>();
  for (const experiment of chosen) {
    if (experiment.kind === "exact") continue;
    plans.set(
      experiment,
      planTrials(experiment, { size, ...(isQuick ? quick : {}), ...(trials === undefined ? {} : { trials }) }),
    );
  }
  return plans;
}
