import { availableParallelism } from "node:os";
import { listJobs, type Row, runSweep, type Shard, type SweepInput, shardOf, writeRow } from "../src/sweep/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { nameOf, readText } from "./files.ts";
import { mergeFiles } from "./merge-files.ts";
import { show } from "./numbers.ts";
import { openSweepWorker } from "./open-sweep-worker.ts";
import { parseJson } from "./parse-json.ts";
import { createProgress } from "./progress.ts";
import { blame, refuse } from "./refuse.ts";
import { openRows } from "./rows-file.ts";
import { watchSignals } from "./signals.ts";
import type { Terminal } from "./terminal.ts";

export interface SweepCommandOptions {
  /** Where rows go: standard output by default. A file that is there is gone on with. */
  readonly out?: string;
  /** Workers side by side: one a core by default. */
  readonly workers?: number;
  readonly shard?: Shard;
  /** Does the jobs again whose rows say that they failed. */
  readonly retry?: boolean;
  /** Prints the jobs and does none. */
  readonly list?: boolean;
  /** Files of rows to join, in place of doing jobs. */
  readonly merge?: readonly string[];
}

/** `gan sweep`: does the jobs of a sweep, a row each, or joins rows. Answers with the exit code. */
export async function sweep(
  file: string | undefined,
  options: SweepCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const input = file === undefined ? null : (parseJson(file, await readText(file, terminal)) as SweepInput);
  const jobs = input === null ? null : blame(nameOf(file!), () => listJobs(input));
  if (options.merge !== undefined) return mergeFiles(options.merge, options.out, jobs, terminal);
  if (input === null || jobs === null) return refuse("sweep", "must be given a sweep's file, or --merge", "neither");
  const share = blame("--shard", () => shardOf(jobs, options.shard ?? { index: 1, of: 1 }));
  if (options.list) {
    for (const job of share) terminal.out(`${JSON.stringify(job)}\n`);
    return exitCodes.ok;
  }
  const ids = new Set(share.map(({ id }) => id));
  const rows = options.out === undefined ? null : openRows(options.out, jobs[0]!.sweep, options.retry ?? false);
  const known = rows === null ? [] : rows.rows.filter(({ id }) => ids.has(id));
  return runShare(input, { ...options, known, total: share.length, add: rows?.add ?? toOutput(terminal) }, terminal);
}

interface Share extends SweepCommandOptions {
  /** The rows there are already, of so many. */
  readonly known: readonly Row[];
  readonly total: number;
  add(row: Row): void;
}

async function runShare(input: SweepInput, share: Share, terminal: Terminal): Promise<number> {
  const { known, total, add, shard, workers = availableParallelism(), out } = share;
  const abort = new AbortController();
  const signals = watchSignals(() => abort.abort());
  const progress = createProgress(terminal, total, "job");
  const start = performance.now();
  const done = new Set(known.map(({ id }) => id));
  let failed = known.filter(({ error }) => error !== undefined).length;

  function take(row: Row): void {
    add(row);
    done.add(row.id);
    progress.move(done.size, done.size);
    if (row.error === undefined) return;
    failed++;
    progress.note(`job ${row.index} failed: ${row.error}`);
  }

  progress.move(done.size, done.size);
  try {
    const how = { open: openSweepWorker, workers, onRow: take, signal: abort.signal };
    await runSweep(input, { ...how, done: [...done], ...(shard === undefined ? {} : { shard }) });
  } finally {
    signals.release();
    progress.stop();
  }

  const where = out === undefined ? "standard output" : out;
  if (signals.caught !== null) {
    terminal.say(`gan: interrupted; ${done.size} of ${total} rows are in ${where}.`);
    return signals.caught === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
  }
  const seconds = show((performance.now() - start) / 1000);
  terminal.say(`${total - known.length} of ${total} jobs in ${seconds} s; rows are in ${where}.`);
  if (failed > 0)
    terminal.say(`gan: ${failed} of ${total} jobs failed; their rows say why, and --retry does them again.`);
  return failed > 0 ? exitCodes.failed : exitCodes.ok;
}

function toOutput(terminal: Terminal): (row: Row) => void {
  return (row) => terminal.out(writeRow(row));
}
