import { existsSync } from "node:fs";
import { measure, writeRun } from "../src/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { checkWritable, writeWhole } from "./files.ts";
import { chooseMetrics, dataOf } from "./metrics.ts";
import { show } from "./numbers.ts";
import { createProgress } from "./progress.ts";
import { refuse } from "./refuse.ts";
import { reportJson, reportTable } from "./report.ts";
import { openLog } from "./run-log.ts";
import { watchSignals } from "./signals.ts";
import { type StartedRun, type StartOptions, startRun } from "./start-run.ts";
import type { Terminal } from "./terminal.ts";
import { type Moment, type Outcome, trainingLoop } from "./training-loop.ts";

export interface TrainOptions extends StartOptions {
  /** By default the file resumed from, or run.json where there is none yet. */
  readonly out?: string;
  /** The iteration to stop at, counted from the run's first. 10,000 by default; with `seconds` alone, none. */
  readonly iterations?: number;
  /** Seconds to train, measuring included. */
  readonly seconds?: number;
  /** A comma list of ids; `true` for the usual ones. Nothing is measured by default. */
  readonly metrics?: string | true;
  /** Points of each cloud to measure with. 10,000 by default. */
  readonly count?: number;
  /** Measures the moving average of the generator. */
  readonly average?: boolean;
  /** Iterations between looks. 1,000 by default. */
  readonly every?: number;
  readonly log?: string;
  readonly json?: boolean;
}

/** Seconds between saves on the way, at least: what a machine that goes down may cost. */
const saveEvery = 10;

/** `gan train`: trains a run and saves it, whole, whatever ends it. Answers with the exit code. */
export async function train(file: string | undefined, options: TrainOptions, terminal: Terminal): Promise<number> {
  const out = chooseOut(options);
  const signals = watchSignals();
  try {
    const run = await startRun(file, options, terminal);
    try {
      return await trainRun(run, out, options, terminal, () => signals.caught);
    } finally {
      await run.gan.dispose();
    }
  } finally {
    signals.release();
  }
}

async function trainRun(
  { gan, history }: StartedRun,
  out: string,
  options: TrainOptions,
  terminal: Terminal,
  caught: () => "SIGINT" | "SIGTERM" | null,
): Promise<number> {
  const { seconds = Number.POSITIVE_INFINITY, every = 1000, count = 10_000, average = false, json = false } = options;
  const until = options.iterations ?? (options.seconds === undefined ? 10_000 : Number.POSITIVE_INFINITY);
  if (!(until >= gan.iteration)) refuse("--iterations", `must be at least ${gan.iteration}, where the run is`, until);
  const ids = options.metrics === undefined ? [] : chooseMetrics(options.metrics, dataOf(gan.config));
  const log = options.log === undefined ? null : openLog(options.log, ids, options.resume !== undefined);
  if (gan.engine.note !== undefined) terminal.say(gan.engine.note);
  const progress = createProgress(terminal, Number.isFinite(until) ? until : seconds);
  const now = (): number => performance.now() / 1000;
  const start = { iteration: gan.iteration, time: now() };
  let savedAt = now();

  async function save(): Promise<void> {
    const checkpoint = await gan.checkpoint();
    writeWhole(out, writeRun({ checkpoint, ...(history === null ? {} : { history: history.save() }) }));
    savedAt = now();
  }

  let outcome: Outcome;
  try {
    outcome = await trainingLoop(gan, {
      ...{ until, seconds, every, now },
      isInterrupted: () => caught() !== null,
      measure: () => measure(gan, ids, { count, average }),
      async onMoment(moment) {
        progress.note(describe(moment));
        if (log !== null && (moment.iteration > start.iteration || start.iteration === 0)) log(moment);
        if (now() - savedAt >= saveEvery) await save();
      },
      onStep: (iteration, elapsed) => progress.move(Number.isFinite(until) ? iteration : elapsed, iteration),
    });
  } catch (error) {
    if (gan.iteration > start.iteration) await save();
    throw error;
  } finally {
    progress.stop();
  }
  await save();

  const { end, moment } = outcome;
  if (end === "interrupted") {
    terminal.say(`gan: interrupted at iteration ${gan.iteration}; saved to ${out}.`);
    return caught() === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
  }
  const { iteration, losses, metrics } = moment;
  terminal.out(json ? reportJson(metrics, { iteration, losses }) : reportTable(metrics));
  if (end !== "done") {
    terminal.say(
      `gan: ${end.what} must be finite, got a number that is not at iteration ${end.iteration}; iteration ${gan.iteration} is saved to ${out}.`,
    );
    return exitCodes.notFinite;
  }
  const trained = gan.iteration - start.iteration;
  terminal.say(
    `${trained} iterations in ${show(now() - start.time)} s; iteration ${gan.iteration} is saved to ${out}.`,
  );
  return exitCodes.ok;
}

/** Where to save, checked before anything is trained. A name not given overwrites nothing but the run it goes on with. */
function chooseOut({ out, resume, log }: TrainOptions): string {
  const chosen = out ?? (resume === undefined || resume === "-" ? "run.json" : resume);
  if (out === undefined && chosen !== resume && existsSync(chosen))
    refuse("--out", "must be given", `${chosen}, which exists`);
  checkWritable("--out", chosen);
  if (log !== undefined) checkWritable("--log", log);
  return chosen;
}

function describe({ iteration, losses, metrics }: Moment): string {
  const shown = Object.entries(metrics).map(([id, { value, floor }]) => `${id} ${show(value)} (floor ${show(floor)})`);
  const { discriminator, generator } = losses;
  const judged = Number.isNaN(discriminator) ? [] : [`D ${show(discriminator)}`, `G ${show(generator)}`];
  return [`iteration ${iteration}`, ...judged, ...shown].join(" · ");
}
