import type { RunConfig } from "./config.ts";

/** What a run is when nothing is said: GAN Lab's two blobs, two small networks, the non-saturating loss. */
export const defaultConfig: RunConfig = {
  version: 1,
  seed: 1,
  data: { id: "gaussians", params: {} },
  latent: { id: "uniform", params: { dims: 2 } },
  generator: {
    hidden: [20, 20],
    activation: { id: "leaky-relu", params: {} },
    initializer: { id: "he", params: {} },
    output: { id: "linear", params: {} },
  },
  discriminator: {
    hidden: [20, 20],
    activation: { id: "leaky-relu", params: {} },
    initializer: { id: "he", params: {} },
  },
  loss: { id: "non-saturating", params: {} },
  regularizers: [],
  optimizers: {
    generator: { id: "adam", params: { rate: 0.005, beta1: 0.5 } },
    discriminator: { id: "adam", params: { rate: 0.005, beta1: 0.5 } },
  },
  schedule: { discriminatorSteps: 1, generatorSteps: 1 },
  batchSize: 128,
  engine: { id: "auto", backend: "auto" },
};
