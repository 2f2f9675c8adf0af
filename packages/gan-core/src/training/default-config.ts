import type { RunConfig } from "./config.ts";

/**
 * What a run is when nothing is said: GAN Lab's two blobs, two small networks, the non-saturating loss. The
 * discriminator learns faster than the generator (two time-scales: Heusel et al. 2017, §2) and Adam's first moment is
 * off, which on data like these settles where equal rates swing to and fro.
 */
export const defaultConfig: RunConfig = {
  version: 1,
  seed: 1,
  data: { id: "gaussians", params: {} },
  trainingSet: null,
  latent: { id: "uniform", params: { dims: 2 } },
  generator: {
    hidden: [20, 20],
    activation: { id: "leaky-relu", params: {} },
    initializer: { id: "he", params: {} },
    normalization: null,
    output: { id: "linear", params: {} },
  },
  discriminator: {
    hidden: [20, 20],
    activation: { id: "leaky-relu", params: {} },
    initializer: { id: "he", params: {} },
    normalization: null,
    minibatch: { kernels: 0, dims: 5 },
  },
  loss: { id: "non-saturating", params: {} },
  regularizers: [],
  optimizers: {
    generator: { id: "adam", params: { rate: 0.001, beta1: 0 } },
    discriminator: { id: "adam", params: { rate: 0.008, beta1: 0 } },
  },
  decay: { shape: "constant", start: 0, iterations: 10_000, end: 0.01 },
  schedule: { id: "alternating", discriminatorSteps: 1, generatorSteps: 1, unrolling: 0 },
  ema: { decay: 0, start: 0 },
  batchSize: 128,
  packing: 1,
  engine: { id: "auto", backend: "auto", precision: "exact" },
};
