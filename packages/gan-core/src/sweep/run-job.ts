import { type Measures, measure } from "../probe/measure.ts";
import { createGan } from "../training/create-gan.ts";
import type { Gan, GanOptions, Stop } from "../training/gan.ts";
import type { Job } from "./job.ts";
import type { Row } from "./row.ts";

/**
 * Trains and measures one job, from nothing to its row. It throws nothing: what goes wrong is in the row.
 *
 * A look comes before the first iteration, on few points unless looks on the way were asked for, so that what cannot be
 * measured is said before time is spent on training.
 */
export async function runJob(job: Job, options: GanOptions = {}): Promise<Row> {
  const { now } = options;
  const start = now?.();
  const seconds = () => (now === undefined || start === undefined ? null : (now() - start) / 1000);
  let gan: Gan | undefined;
  try {
    gan = await createGan(job.config, options);
    const outcome = await play(gan, job);
    return rowOf(job, { ...stateOf(gan), ...outcome, seconds: seconds() });
  } catch (error) {
    return rowOf(job, { ...stateOf(gan), error: wordsOf(error), seconds: seconds() });
  } finally {
    await gan?.dispose();
  }
}

/** The row of a job that could not be done. */
export function failedRow(job: Job, error: string): Row {
  return rowOf(job, { ...stateOf(undefined), error, seconds: null });
}

interface Look {
  readonly iteration: number;
  readonly metrics: Measures;
}

interface Outcome {
  readonly metrics?: Measures;
  readonly along?: readonly Look[];
  readonly stopped?: Stop;
}

async function play(gan: Gan, job: Job): Promise<Outcome> {
  const { iterations, metrics, average, every } = job;
  const looks: Look[] = [];

  async function look(count = job.count): Promise<void> {
    looks.push({ iteration: gan.iteration, metrics: await measure(gan, metrics, { count, average }) });
  }

  await look(every === null ? Math.min(job.count, fewPoints) : job.count);
  let stopped: Stop | undefined;
  while (gan.iteration < iterations && stopped === undefined) {
    const next = every === null ? iterations : Math.min(iterations, every * (Math.floor(gan.iteration / every) + 1));
    const frame = await gan.advance({ iterations: Math.min(next - gan.iteration, slice) });
    stopped = frame.stopped;
    if (every !== null && gan.iteration === next && next < iterations) await look();
  }
  if (looks.at(-1)!.iteration < gan.iteration || every === null) await look();
  return {
    metrics: looks.at(-1)!.metrics,
    ...(every === null ? {} : { along: looks }),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/** For the look that only tries: enough for every metric. */
const fewPoints = 100;

/** Iterations in one call: a frame holds the losses of every one. */
const slice = 1000;

function stateOf(gan: Gan | undefined): Pick<Row, "iterations" | "engine"> {
  if (gan === undefined) return { iterations: 0, engine: null };
  const { id, backend } = gan.engine;
  return { iterations: gan.iteration, engine: id === backend ? id : `${id} on ${backend}` };
}

/** As it will be read back from a file: in one order of keys, and with null for NaN and the infinities. */
function rowOf(job: Job, found: Outcome & Pick<Row, "iterations" | "engine" | "seconds" | "error">): Row {
  const { sweep, jobs, index, id, values, config } = job;
  const { iterations, metrics = {}, along, stopped, error, engine, seconds } = found;
  const row = {
    ...{ sweep, jobs, index, id, values, seed: config.seed, iterations, metrics },
    ...{ along, stopped, error, engine, seconds },
  };
  return JSON.parse(JSON.stringify(row)) as Row;
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
