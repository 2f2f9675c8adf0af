import type { Built } from "../src/define.ts";
import type { Batch, EngineSetup } from "../src/engines/engine.ts";
import { nonSaturating } from "../src/losses/index.ts";
import type { Loss } from "../src/losses/loss.ts";
import type { Activation } from "../src/networks/activation.ts";
import { he, linear, tanh } from "../src/networks/index.ts";
import { type Minibatch, mlpSize } from "../src/networks/mlp.ts";
import type { Normalization } from "../src/normalizations/normalization.ts";
import { defineOptimizer, type Optimizer } from "../src/optimizers/optimizer.ts";
import { createRng, type Rng } from "../src/random/rng.ts";
import type { Regularizer } from "../src/regularizers/regularizer.ts";

export interface TaskOptions {
  readonly activation?: Built<Activation>;
  readonly loss?: Built<Loss>;
  readonly regularizers?: readonly Built<Regularizer>[];
  readonly optimizer?: Built<Optimizer>;
  readonly hidden?: readonly number[];
  readonly batchSize?: number;
  readonly seed?: number;
  readonly unrolling?: number;
  readonly normalization?: Built<Normalization>;
  readonly minibatch?: Minibatch;
}

/**
 * A small run to hand to an engine. Latent space has three dimensions and data two, so that a mix-up shows; weights and
 * biases are uniform on [−0.8, 0.8].
 */
export function createSetup({
  activation = tanh(),
  loss = nonSaturating(),
  regularizers = [],
  optimizer = recorder(),
  hidden = [6, 5],
  batchSize = 8,
  seed = 1,
  unrolling = 0,
  normalization,
  minibatch,
}: TaskOptions = {}): EngineSetup {
  const shared = { hidden, activation, initializer: he(), ...(normalization && { normalization }) };
  const generator = { ...shared, inputDims: 3, outputDims: 2, output: tanh() };
  const discriminator = { ...shared, inputDims: 2, outputDims: 1, output: linear(), ...(minibatch && { minibatch }) };
  const rng = createRng(seed);
  return {
    generator,
    discriminator,
    batchSize,
    loss,
    regularizers,
    optimizers: { generator: optimizer, discriminator: optimizer },
    unrolling,
    parameters: {
      generator: uniform(mlpSize(generator), 0.8, rng),
      discriminator: uniform(mlpSize(discriminator), 0.8, rng),
    },
    company: { generator: uniform(3 * 7, 1, rng), discriminator: uniform(2 * 5, 1, rng) },
  };
}

/** A batch for it: real points and latents uniform on [−1, 1], mixes and places around on [0, 1), normal noise. */
export function createBatch({ batchSize, generator, discriminator }: EngineSetup, seed: number): Required<Batch> {
  const rng = createRng(seed).fork("batch");
  return {
    real: uniform(batchSize * discriminator.inputDims, 1, rng),
    latent: uniform(batchSize * generator.inputDims, 1, rng),
    mix: Float32Array.from({ length: batchSize }, () => rng.uniform()),
    around: Float32Array.from({ length: batchSize * discriminator.inputDims }, () => rng.uniform()),
    noise: Float32Array.from({ length: 2 * batchSize * discriminator.inputDims }, () => rng.normal()),
  };
}

/** n numbers uniform on [−limit, limit]. */
function uniform(n: number, limit: number, rng: Rng): Float32Array {
  return Float32Array.from({ length: n }, () => limit * (2 * rng.uniform() - 1));
}

/** Moves nothing, and keeps the gradient where a test can read it: in its one slot. */
const recorder = defineOptimizer({
  id: "recorder",
  label: "Recorder",
  summary: "Keeps the gradient.",
  params: {},
  references: [],
  create: () => ({
    slotCount: 1,
    update: (algebra, { gradient }) => ({ change: algebra.affine(gradient, 0), slots: [gradient] }),
  }),
});
