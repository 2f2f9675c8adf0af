import { setImmediate } from "node:timers/promises";
import type { Gan, Measures, Stop } from "../src/index.ts";

/** What was seen at an iteration. Losses are means since the last look; NaN before the first iteration. */
export interface Moment {
  readonly iteration: number;
  readonly losses: { readonly discriminator: number; readonly generator: number };
  readonly metrics: Measures;
}

export interface LoopOptions {
  /** The iteration to stop at. */
  readonly until: number;
  /** Or after so many seconds, measuring included. */
  readonly seconds: number;
  /** Iterations between looks; they fall on its multiples. */
  readonly every: number;
  /** The time, in seconds. */
  now(): number;
  /** Asked a few times a second. */
  isInterrupted(): boolean;
  measure(): Promise<Measures>;
  /** Told of each look: at the start, on the way and at the end. */
  onMoment(moment: Moment): Promise<void>;
  /** Told a few times a second. */
  onStep(iteration: number, seconds: number): void;
}

export interface Outcome {
  readonly moment: Moment;
  readonly end: "done" | "interrupted" | Stop;
}

/** Milliseconds between two chances to interrupt. They do not show in what is trained. */
const slice = 100;

/** Trains, looking now and then. The first look comes before the first iteration: what cannot be measured is said early. */
export async function trainingLoop(gan: Pick<Gan, "advance" | "iteration">, options: LoopOptions): Promise<Outcome> {
  const { until, seconds, every, now } = options;
  const start = now();
  const rows: number[] = []; // iteration, discriminator's loss, generator's loss, since the last look

  async function look(): Promise<Moment> {
    const losses = { discriminator: mean(rows, 1), generator: mean(rows, 2) };
    rows.length = 0;
    const moment = { iteration: gan.iteration, losses, metrics: await options.measure() };
    await options.onMoment(moment);
    return moment;
  }

  let moment = await look();
  while (gan.iteration < until && now() - start < seconds) {
    const next = Math.min(until, every * (Math.floor(gan.iteration / every) + 1));
    const milliseconds = Math.max(0, Math.min(slice, 1000 * (seconds - (now() - start))));
    const { losses, stopped } = await gan.advance({ iterations: next - gan.iteration, milliseconds });
    for (const value of losses) rows.push(value);
    options.onStep(gan.iteration, now() - start);
    if (stopped) return { moment: await lastLook(), end: stopped };
    if (gan.iteration === next) moment = await look();
    await setImmediate(); // signals are delivered between two turns of the event loop, never within one
    if (options.isInterrupted()) return { moment, end: "interrupted" };
  }
  return { moment: await lastLook(), end: "done" };

  async function lastLook(): Promise<Moment> {
    return moment.iteration === gan.iteration ? moment : look();
  }
}

function mean(rows: readonly number[], column: number): number {
  let sum = 0;
  for (let i = column; i < rows.length; i += 3) sum += rows[i]!;
  return sum / (rows.length / 3);
}
