import { fork } from "node:child_process";
import type { Answer, Job } from "./messages.ts";
import type { Trial, TrialResult } from "./trial.ts";

export interface RunTrialsOptions {
  /** Where results and checkpoints are kept. */
  readonly folder: string;
  /** Processes at work side by side, at least 1. More than there are cores makes each slower. */
  readonly workers: number;
  /** Told whenever a trial has come further: its place in the list, and where it stands. */
  readonly onProgress?: (index: number, iteration: number) => void;
  readonly onDone?: (index: number, result: TrialResult) => void;
}

/**
 * Runs trials in processes of their own, and answers with their results in the order of the list. The order in which
 * they run, and how many at a time, changes nothing: a trial's result depends on the trial.
 *
 * @throws Error naming the trial that failed; the others are ended, and go on from their checkpoints next time.
 */
export async function runTrials(trials: readonly Trial[], options: RunTrialsOptions): Promise<TrialResult[]> {
  const { folder, workers, onProgress = () => {}, onDone = () => {} } = options;
  if (!(workers >= 1)) throw new RangeError(`runTrials: workers must be at least 1, got ${workers}.`);
  const results: TrialResult[] = [];
  const children = Array.from({ length: Math.min(workers, trials.length) }, startWorker);
  let next = 0;
  try {
    await Promise.all(
      children.map(async (child) => {
        for (let index = next++; index < trials.length; index = next++) {
          const job: Job = { folder, trial: trials[index]! };
          const result = await child.work(job, (iteration) => onProgress(index, iteration));
          results[index] = result;
          onDone(index, result);
        }
      }),
    );
  } finally {
    for (const child of children) child.end();
  }
  return results;
}

interface Worker {
  work(job: Job, onProgress: (iteration: number) => void): Promise<TrialResult>;
  end(): void;
}

function startWorker(): Worker {
  const child = fork(new URL("./worker.ts", import.meta.url), { serialization: "advanced" });
  return {
    work: (job, onProgress) =>
      new Promise((resolve, reject) => {
        const fail = (reason: string) => settle(() => reject(new Error(`${job.trial.label}: ${reason}`)));
        const onExit = (code: number | null, signal: string | null) => fail(`its worker ended by ${signal ?? code}`);
        const onAnswer = (answer: Answer) => {
          if (answer.kind === "progress") onProgress(answer.iteration);
          if (answer.kind === "done") settle(() => resolve(answer.result));
          if (answer.kind === "failed") fail(answer.message);
        };
        function settle(then: () => void): void {
          child.off("message", onAnswer).off("exit", onExit);
          then();
        }
        child.on("message", onAnswer).on("exit", onExit);
        child.send(job);
      }),
    end: () => void child.kill(),
  };
}
