import { after } from "../engines/after.ts";
import type { Engine, MaybePromise } from "../engines/engine.ts";
import type { EmaConfig } from "./config.ts";

/** A second generator, whose parameters are a running average of the first one's. It is never trained, only looked at. */
export interface GeneratorAverage {
  /** To be called before the iteration after `iteration` others. */
  before(iteration: number): MaybePromise<void>;
  /** To be called after the iteration with this number, if the generator was to move in it. */
  after(iteration: number): MaybePromise<void>;
  /** To be called when the config changed. */
  settle(iteration: number): MaybePromise<void>;
  /** Does the work with the average in the generator's place. Where there is none yet, the generator is its own. */
  show<T>(work: () => Promise<T>): Promise<T>;
  /** A copy; nothing while there is no average. */
  save(): { readonly average?: Float32Array };
  restore(saved: { readonly average?: Float32Array }): void;
}

/**
 * Exponential moving average of the generator (Yazıcı et al. 2019, https://arxiv.org/abs/1806.04498):
 *
 *   p̄ ← β p̄ + (1 − β) p        after each iteration that moves the generator
 *
 * It begins at the generator's parameters after `start` iterations and reaches back over about 1/(1 − β) of them: a
 * larger β smooths more and lags more. A generator that circles a solution has its average near the middle. Each
 * iteration reads the parameters back from the engine once: O(parameters).
 */
export function createGeneratorAverage(
  engine: Pick<Engine, "read" | "write">,
  config: () => EmaConfig,
): GeneratorAverage {
  let average: Float32Array | undefined;

  /** Whether there is an average once so many iterations are done. */
  const isKept = (iteration: number): boolean => keepsAverage(config(), iteration);

  /** Does something with the generator's present parameters. */
  const withPresent = (work: (parameters: Float32Array) => void): MaybePromise<void> =>
    after(engine.read("generator"), ({ parameters }) => work(parameters));

  function keep(iteration: number): MaybePromise<void> {
    if (!isKept(iteration)) average = undefined;
    else if (average === undefined) {
      return withPresent((parameters) => {
        average = parameters;
      });
    }
  }

  return {
    before: (iteration) => keep(iteration + 1),
    after(iteration) {
      const mean = average;
      if (mean === undefined || !isKept(iteration)) return;
      const { decay } = config();
      return withPresent((now) => {
        for (let i = 0; i < mean.length; i++) mean[i] = decay * mean[i]! + (1 - decay) * now[i]!;
      });
    },
    settle: keep,
    async show(work) {
      if (average === undefined) return work();
      const state = await engine.read("generator");
      engine.write("generator", { ...state, parameters: average });
      try {
        return await work();
      } finally {
        engine.write("generator", state);
      }
    },
    save: () => (average === undefined ? {} : { average: average.slice() }),
    restore(saved) {
      average = saved.average?.slice();
    },
  };
}

/** Whether a run of this config has an average of its generator after so many iterations. */
export function keepsAverage({ decay, start }: EmaConfig, iteration: number): boolean {
  return decay > 0 && iteration > start;
}
