import type { RunConfigInput } from "../src/index.ts";
import { createGan } from "../src/index.ts";

/** Runs that between them use every kind of kernel and sampler. */
export const runs: Readonly<Record<string, RunConfigInput>> = {
  "the original GAN Lab's": {
    data: { id: "line" },
    generator: { hidden: [8, 8], activation: { id: "relu" }, output: { id: "tanh" } },
    discriminator: { hidden: [8, 8], activation: { id: "relu" } },
    loss: { id: "gan-lab-log" },
    optimizers: { generator: { id: "sgd" }, discriminator: { id: "sgd" } },
    batchSize: 30,
  },
  "smooth, averaged, penalised at real points": {
    data: { id: "mixture-ring" },
    latent: { id: "gaussian", params: { dims: 3 } },
    generator: { hidden: [7, 5], activation: { id: "tanh" }, initializer: { id: "orthogonal" } },
    discriminator: { hidden: [9], activation: { id: "swish" }, initializer: { id: "glorot" } },
    loss: { id: "relativistic-average" },
    regularizers: [{ id: "r1" }],
    ema: { decay: 0.99 },
    batchSize: 17,
  },
  "Wasserstein with a penalty": {
    data: { id: "two-spirals" },
    generator: { hidden: [12], activation: { id: "elu" } },
    discriminator: { hidden: [12, 6], activation: { id: "softplus" } },
    loss: { id: "wasserstein" },
    regularizers: [{ id: "wgan-gp" }],
    optimizers: { generator: { id: "adam" }, discriminator: { id: "rmsprop" } },
    schedule: { discriminatorSteps: 3 },
    decay: { shape: "cosine" },
    batchSize: 16,
  },
  "packed, noisy, under spectral normalisation": {
    data: { id: "checkerboard" },
    trainingSet: 300,
    packing: 2,
    generator: { hidden: [6, 6], activation: { id: "sine" } },
    discriminator: { hidden: [10], activation: { id: "leaky-relu" } },
    loss: { id: "hinge" },
    regularizers: [{ id: "spectral-norm" }, { id: "instance-noise" }, { id: "dragan" }],
    optimizers: { generator: { id: "optimistic-adam" }, discriminator: { id: "adagrad" } },
    batchSize: 20,
  },
  "looking ahead on a curve in three dimensions": {
    data: { id: "swiss-roll" },
    latent: { id: "uniform", params: { dims: 5 } },
    generator: { hidden: [11], activation: { id: "sigmoid" }, initializer: { id: "normal" } },
    discriminator: { hidden: [8], activation: { id: "relu" } },
    loss: { id: "f-js" },
    regularizers: [{ id: "gradient-clip" }, { id: "weight-clip", params: { limit: 0.5 } }],
    optimizers: { generator: { id: "lookahead" }, discriminator: { id: "ogda" } },
    schedule: { id: "extragradient" },
    batchSize: 12,
  },
};

/** A hash of all weights after so many iterations on the simd engine. */
export async function weightsAfter(iterations: number, config: RunConfigInput): Promise<string> {
  const gan = await createGan({ ...config, engine: { id: "simd" } });
  const { stopped } = await gan.advance({ iterations });
  if (stopped !== undefined) throw new Error(`${stopped.what} stopped being finite at iteration ${stopped.iteration}.`);
  const { players } = await gan.checkpoint();
  await gan.dispose();
  return hash([players.discriminator.parameters, players.generator.parameters]);
}

/** FNV-1a over the numbers' 32 bits. */
function hash(arrays: readonly Float32Array[]): string {
  let h = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) h = Math.imul(h ^ byte, 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, "0");
}
