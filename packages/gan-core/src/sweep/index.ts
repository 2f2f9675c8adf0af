// A sweep: many runs in one JSON object, done by as many workers as there are.
export type { Axis, DrawnAxis, ListedAxis, Search, Sweep, SweepInput } from "./sweep.ts";
export { readSweep } from "./read-sweep.ts";
export { sweepSchema } from "./sweep-schema.ts";
export { runSweep, type SweepOptions } from "./run-sweep.ts";
export type { AbortLike } from "./spread-jobs.ts";
export type { JobWorker } from "../remote/open-job-worker.ts";

// Its jobs, one by one.
export type { Job } from "./job.ts";
export { listJobs } from "./list-jobs.ts";
export { type Shard, shardOf } from "./shard.ts";
export { runJob } from "./run-job.ts";

// What comes of them, as lines of a file.
export type { Row, RowMeasured, RowMeasures } from "./row.ts";
export { readRows, writeRow } from "./rows.ts";
export { type Merged, mergeRows } from "./merge-rows.ts";
