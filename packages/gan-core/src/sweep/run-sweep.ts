import { checkNumber } from "../check.ts";
import type { JobWorker } from "../remote/open-job-worker.ts";
import type { GanOptions } from "../training/gan.ts";
import { listJobs } from "./list-jobs.ts";
import type { Row } from "./row.ts";
import { runJob } from "./run-job.ts";
import { type Shard, shardOf } from "./shard.ts";
import { type AbortLike, spreadJobs } from "./spread-jobs.ts";
import type { SweepInput } from "./sweep.ts";

export interface SweepOptions extends GanOptions {
  /**
   * Makes a worker whose script calls `serve` of gan-core/remote: `() => new Worker(url, { type: "module" })`. Without it
   * the jobs are done here, one after another, and this thread does nothing else until they are. The clock and the
   * paths of these options are for here; a worker has those that its script gives to `serve`.
   */
  readonly open?: () => JobWorker;
  /** Workers side by side, at least 1. 1 by default; more than there are cores gain nothing. */
  readonly workers?: number;
  /** A share of the jobs. All by default. */
  readonly shard?: Shard;
  /** Ids of jobs that are done already, and are passed over. */
  readonly done?: Iterable<string>;
  /** Told of every row as it comes: the order is that in which jobs end. */
  readonly onRow?: (row: Row) => void;
  /** Ends the sweep. Jobs under way are dropped; here, where there are no workers, the one under way is finished. */
  readonly signal?: AbortLike;
}

/**
 * Does the jobs of a sweep and answers with their rows, in the order of the jobs; if it is ended, with those there are.
 * What workers there are, and who does what, changes nothing in the rows but their seconds.
 *
 * @throws RangeError for a sweep that is wrong, before any job is begun. A job that fails has a row that says so.
 */
export async function runSweep(sweep: SweepInput, options: SweepOptions = {}): Promise<Row[]> {
  const { open, workers = 1, shard = { index: 1, of: 1 }, done = [], onRow = () => {}, signal } = options;
  checkNumber("runSweep: workers", workers, { min: 1, integer: true });
  const known = new Set(done);
  const jobs = shardOf(listJobs(sweep), shard).filter(({ id }) => !known.has(id));
  const rows: Row[] = [];

  function take(row: Row): void {
    rows.push(row);
    onRow(row);
  }

  if (open !== undefined) {
    await spreadJobs(jobs, { open, workers, onRow: take, ...(signal === undefined ? {} : { signal }) });
  } else {
    for (const job of jobs) {
      if (signal?.aborted) break;
      take(await runJob(job, options));
    }
  }
  return rows.sort((a, b) => a.index - b.index);
}
