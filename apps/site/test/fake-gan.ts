import type { Budget, Checkpoint, Frame, Gan, RunConfig, RunPatch } from "gan-core";
import type { Clock } from "../src/lab/clock.ts";
import type { Connection } from "../src/lab/keeper.ts";
import { lost } from "../src/lab/lost.ts";

/** For tests: a clock turned by hand. */
export function handClock(): Clock & { advance(milliseconds: number): Promise<void>; readonly frames: number } {
  let now = 0;
  let frames = 0;
  let waiting: (() => void)[] = [];
  const timers = new Set<{ every: number; next: number; tick: () => void }>();
  return {
    now: () => now,
    get frames() {
      return frames;
    },
    frame: () => new Promise((done) => waiting.push(done)),
    every(every, tick) {
      const timer = { every, next: now + every, tick };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** Time passes in frames of 10 ms; promises settle in between. */
    async advance(milliseconds) {
      for (const end = now + milliseconds; now < end; ) {
        now += 10;
        for (const timer of [...timers]) {
          if (timer.next > now) continue;
          timer.next += timer.every;
          timer.tick();
        }
        const due = waiting;
        waiting = [];
        if (due.length > 0) frames++;
        for (const done of due) done();
        for (let i = 0; i < 6; i++) await settle(); // an answer takes one, and a checkpoint beside it another
      }
    },
  };
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** For tests: a side that trains. A slice is four iterations; it answers at once, until it is told to be silent. */
export function fakeSide(
  options: {
    refuse?: (config: RunConfig) => string | undefined;
    stopAt?: number;
    decline?: (patch: RunPatch) => string | undefined;
  } = {},
) {
  const budgets: Budget[] = [];
  const made: RunConfig[] = [];
  let alive = 0;
  let silent = false;
  let pending = 0;
  let most = 0;
  let fall: (reason: string) => void = () => {};

  function createGan(config: RunConfig, life: { readonly over: boolean }): Gan {
    let iteration = 0;
    let now = config;
    alive++;
    const reply = async <T>(value: () => T): Promise<T> => {
      if (silent || life.over) return new Promise(() => {});
      pending++;
      most = Math.max(most, pending);
      await settle();
      pending--;
      return value();
    };
    const checkpoint = () => ({ version: 1, config: now, iteration, players: {} }) as unknown as Checkpoint;
    return {
      get config() {
        return now;
      },
      engine: { id: "fake", backend: config.engine.backend },
      get iteration() {
        return iteration;
      },
      advance(budget = {}) {
        budgets.push(budget);
        return reply((): Frame => {
          const n = budget.iterations ?? 4;
          const stop = options.stopAt !== undefined && iteration + n >= options.stopAt;
          iteration = stop ? options.stopAt! - 1 : iteration + n;
          return {
            iteration,
            losses: new Float64Array(),
            ...(stop ? { stopped: { iteration: options.stopAt!, what: "the generator's loss" } } : {}),
            ...(budget.checkpoint ? { checkpoint: checkpoint() } : {}),
          };
        });
      },
      probe: () => reply(() => ({ iteration })),
      checkpoint: () => reply(checkpoint),
      restore: (to) =>
        reply(() => {
          iteration = to.iteration;
          now = to.config;
        }),
      configure: (patch) =>
        reply(() => {
          const reason = options.decline?.(patch);
          if (reason !== undefined) throw new RangeError(reason);
          now = { ...now, ...(patch as Partial<RunConfig>) };
        }),
      async dispose() {
        alive--;
      },
    };
  }

  return {
    budgets,
    made,
    get alive() {
      return alive;
    },
    get mostPending() {
      return most;
    },
    hush() {
      silent = true;
    },
    fall: (reason: string) => fall(reason),
    connect(): Connection {
      silent = false;
      const life = { over: false };
      const gone = new Promise<never>((_, reject) => {
        fall = (reason) => {
          life.over = true;
          reject(lost(reason));
        };
      });
      gone.catch(() => {});
      return {
        lost: gone,
        async createGan(config) {
          const reason = options.refuse?.(config);
          if (reason !== undefined) throw new RangeError(reason);
          made.push(config);
          return createGan(config, life);
        },
        dispose() {},
      };
    },
  };
}
