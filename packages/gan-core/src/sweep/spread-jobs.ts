import { type JobWorker, type OpenJobWorker, openJobWorker } from "../remote/open-job-worker.ts";
import type { Job } from "./job.ts";
import type { Row } from "./row.ts";
import { failedRow } from "./run-job.ts";

export interface SpreadOptions {
  open(): JobWorker;
  /** How many work side by side. */
  readonly workers: number;
  onRow(row: Row): void;
  readonly signal?: AbortLike;
}

/** The part of an AbortSignal that is needed. */
export interface AbortLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * Spreads jobs over workers: whoever is free takes the next. A worker that is lost is replaced, and its job given out once
 * more; lost again, the job's row says so. When the signal comes, workers end at once and their jobs have no rows.
 *
 * @throws Error if a worker is lost before it answers at all, and whatever `onRow` throws.
 */
export async function spreadJobs(jobs: readonly Job[], { open, workers, onRow, signal }: SpreadOptions): Promise<void> {
  const tasks = jobs.map((job) => ({ job, isSecond: false }));
  const atWork = new Set<OpenJobWorker>();
  let over = signal?.aborted ?? false;

  function finish(): void {
    over = true;
    for (const worker of atWork) worker.end();
    atWork.clear();
  }

  function release(worker: OpenJobWorker): void {
    atWork.delete(worker);
    worker.end();
  }

  async function start(): Promise<OpenJobWorker> {
    const worker = openJobWorker(open());
    atWork.add(worker);
    await worker.ready().catch((error: Error) => {
      if (!over) throw new Error(`runSweep: open must give a worker that serves, got one lost: ${error.message}.`);
    });
    return worker;
  }

  async function work(): Promise<void> {
    let worker: OpenJobWorker | undefined;
    while (!over) {
      const task = tasks.shift();
      if (task === undefined) break;
      worker ??= await start();
      const row = await worker.run(task.job).catch((error: Error) => error);
      if (over) return;
      if (!(row instanceof Error)) {
        onRow(row);
        continue;
      }
      release(worker);
      worker = undefined;
      if (task.isSecond) onRow(failedRow(task.job, `its worker was lost twice: ${row.message}`));
      else tasks.unshift({ job: task.job, isSecond: true });
    }
    if (worker !== undefined) release(worker);
  }

  signal?.addEventListener("abort", finish);
  try {
    await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  } finally {
    signal?.removeEventListener("abort", finish);
    finish();
  }
}
