import { setImmediate } from "node:timers/promises";
import { createGan, readConfig } from "gan-core";
import { measureRun } from "./measure.ts";
import type { Store } from "./store.ts";
import { type Trial, type TrialResult, trialKey } from "./trial.ts";

export interface RunOptions {
  /** Iterations between checkpoints. 250 by default; the more, the more is trained again after a kill. */
  readonly every?: number;
  /** Told after every checkpoint. What it throws ends the run there. */
  readonly onProgress?: (iteration: number) => void;
}

/**
 * Trains and measures a trial, or goes on with one that was killed: the same bits come out either way. One that is in the
 * store already is only looked up.
 */
export async function runTrial(trial: Trial, store: Store, options: RunOptions = {}): Promise<TrialResult> {
  const { every = 250, onProgress = () => {} } = options;
  const key = trialKey(trial);
  const known = store.result(key);
  if (known !== undefined) return known;

  const gan = await createGan(readConfig(trial.config));
  try {
    const kept = store.checkpoint(key);
    if (kept !== undefined) await gan.restore(kept);
    let stopped: TrialResult["stopped"];
    while (gan.iteration < trial.iterations && stopped === undefined) {
      const iterations = Math.min(every, trial.iterations - gan.iteration);
      const frame = await gan.advance({ iterations, checkpoint: true });
      stopped = frame.stopped;
      store.keep(key, frame.checkpoint!);
      onProgress(frame.iteration);
      await setImmediate(); // training awaits promises only: without a turn a worker would not hear that it is alone
    }
    const result: TrialResult = {
      label: trial.label,
      values: await measureRun(gan, trial.measures),
      engine: gan.engine.id === gan.engine.backend ? gan.engine.id : `${gan.engine.id} on ${gan.engine.backend}`,
      ...(stopped === undefined ? {} : { stopped }),
    };
    store.finish(key, result);
    return result;
  } finally {
    await gan.dispose();
  }
}
