import {
  allEntries,
  assemble,
  type Batch,
  createRng,
  type EngineSetup,
  type RunConfig,
  readConfig,
} from "../inside.ts";
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
  const { setup, data, latent } = assemble(allEntries, config);
  const rng = createRng(config.seed).fork("bench");
  const n = config.batchSize;
  const filled = (count: number, fill: (out: Float32Array) => void): Float32Array => {
    const out = new Float32Array(count);
    fill(out);
    return out;
  };
  const batches = Array.from({ length: batchCount }, () => ({
    real: data.sample(n, rng),
    latent: latent.sample(n, rng),
    mix: filled(n, rng.uniforms),
    around: filled(n * data.dims, rng.uniforms),
    noise: filled(2 * n * data.dims, rng.normals),
  }));
  return { config, setup, batches };
}

/** Enough that no network learns them by heart within a block, and few enough to stay in the cache. */
const batchCount = 16;
