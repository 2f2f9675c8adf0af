import { assemble, type Batch, createRng, type EngineSetup, type RunConfig, readConfig } from "../inside.ts";
import type { Workload } from "./workload.ts";

export interface Prepared {
  readonly config: RunConfig;
  readonly setup: EngineSetup;
  /** Drawn beforehand, to be gone through in turn and again. All that a regularizer may ask for is in them. */
  readonly batches: readonly Batch[];
}

/** What every competitor starts from: the same weights and the same minibatches. */
export function prepare(workload: Workload): Prepared {
  const config = readConfig(workload.config);
  const { setup, data, latent } = assemble(config);
  const rng = createRng(config.seed).fork("bench");
  const n = config.batchSize;
  const draw = (count: number, next: () => number): Float32Array => Float32Array.from({ length: count }, next);
  const batches = Array.from({ length: batchCount }, () => ({
    real: data.sample(n, rng),
    latent: latent.sample(n, rng),
    mix: draw(n, rng.uniform),
    around: draw(n * data.dims, rng.uniform),
    noise: draw(2 * n * data.dims, rng.normal),
  }));
  return { config, setup, batches };
}

/** Enough that no network learns them by heart within a block, and few enough to stay in the cache. */
const batchCount = 16;
