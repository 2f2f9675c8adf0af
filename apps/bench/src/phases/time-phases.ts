import type { Runner } from "../competitors/competitor.ts";
import { engineRunner } from "../competitors/engine-runner.ts";
import { ganRunner } from "../competitors/gan-runner.ts";
import { createGan, createSimdEngine } from "../inside.ts";
import { quantile } from "../measure/statistics.ts";
import type { PhaseResult } from "../results.ts";
import { prepare } from "../workloads/prepare.ts";
import type { Workload } from "../workloads/workload.ts";
import { sortCalls } from "./phases.ts";
import { compileReplay, recordCalls } from "./record-calls.ts";

/** Milliseconds that one phase is timed for in one round, and rounds. */
export interface PhaseOptions {
  readonly block: number;
  readonly rounds: number;
}

/**
 * Where an iteration of the simd engine spends its time, in microseconds. An estimate: the calls of one iteration are
 * recorded and those of each phase made again by themselves, when what they read lies in the cache more often than it
 * did in between the others.
 *
 *   rest    what the engine takes on batches drawn beforehand, less all phases: JavaScript, mostly
 *   noise   what a Gan that draws its batches takes longer than that
 */
export async function timePhases(
  workload: Workload,
  { block, rounds }: PhaseOptions,
  now: () => number,
): Promise<PhaseResult> {
  const prepared = prepare(workload);
  const recorder = await recordCalls(() => createSimdEngine(prepared.setup));
  const recorded = engineRunner(recorder.made, prepared);
  await recorded.iterate(3); // past whatever is done once
  const calls = await recorder.record(() => recorded.iterate(1));
  const memory = new Uint8Array(recorder.memory.buffer);
  const kept = memory.slice();

  const timers = new Map<string, () => Promise<number>>();
  for (const [phase, own] of sortCalls(calls)) {
    const replay = compileReplay(own, recorder.functions);
    const work = (n: number): void => replay(n);
    const settle = (): void => memory.set(kept);
    timers.set(phase, () => timeRuns(work, { settle, block, most: 20, now }));
  }
  const whole = (runner: Runner) => () =>
    timeRuns((n) => runner.iterate(n), { settle: () => {}, block, most: 1000, now });
  timers.set("engine", whole(engineRunner(await createSimdEngine(prepared.setup), prepared)));
  timers.set("gan", whole(ganRunner(await createGan({ ...workload.config, engine: { id: "simd" } }))));

  const times = new Map([...timers.keys()].map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, time] of timers) {
      const taken = await time();
      if (round >= 0) times.get(name)!.push(taken); // the first is for compiling
    }
  }
  return { workload: workload.id, phases: balance(new Map([...times].map(([n, all]) => [n, quantile(all, 0.5)]))) };
}

/** Phases as they were timed, then what is left of the engine's time and of the Gan's; each 0 at least. */
export function balance(milliseconds: ReadonlyMap<string, number>): PhaseResult["phases"] {
  const { engine = 0, gan = 0, ...phases } = Object.fromEntries(milliseconds);
  const sum = Object.values(phases).reduce((total, each) => total + each, 0);
  const all = { ...phases, rest: Math.max(0, engine - sum), noise: Math.max(0, gan - engine) };
  return Object.entries(all).map(([name, each]) => ({ name, microseconds: 1000 * each }));
}

interface RunOptions {
  /** Puts back what the work has changed, off the clock: numbers that shrink each time would soon be slow denormals. */
  readonly settle: () => void;
  readonly block: number;
  /** How often the work may be done between two settlings. */
  readonly most: number;
  readonly now: () => number;
}

/** Milliseconds that the work takes, done again and again for a block's time. */
async function timeRuns(work: (n: number) => unknown, { settle, block, most, now }: RunOptions): Promise<number> {
  let [n, count, spent] = [1, 0, 0];
  while (spent < block) {
    settle();
    const start = now();
    await work(n);
    spent += now() - start;
    count += n;
    n = Math.min(2 * n, most);
  }
  return spent / count;
}
