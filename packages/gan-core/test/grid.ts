import type { Batch, EngineSetup } from "../src/engines/engine.ts";
import { leakyRelu, linear, tanh } from "../src/networks/index.ts";
import { type Mlp, mlpLayers, mlpSize } from "../src/networks/mlp.ts";
import { createRng, type Rng } from "../src/random/rng.ts";
import { registry } from "../src/registry.ts";
import { dragan, instanceNoise, wganGp } from "../src/regularizers/index.ts";
import { coverPairs } from "./cover-pairs.ts";
import { rareLosses } from "./losses.ts";
import { penalties } from "./penalties.ts";
import { createBatch, createSetup } from "./tasks.ts";

/*
 * The whole grid of losses, penalties, units, depths, widths, batches and packs has four million places. Here every
 * two values of every two of these meet in at least one of three hundred.
 */
const grid = {
  loss: [
    ...[...registry.losses, ...rareLosses].map((entry) => entry()),
    ...registry.losses
      .filter(({ params }) => "generator" in params)
      .map((entry) => entry({ generator: "alternative" })),
  ],
  regularizers: [
    [],
    ...penalties.map(([, penalty]) => [penalty]),
    [wganGp(), dragan(), instanceNoise({ duration: 0 })],
  ],
  activation: [
    ...registry.activations.map((entry) => entry()).filter(({ id }) => id !== "maxout"),
    tanh({ center: -1, reach: 2 }),
  ],
  depth: [0, 1, 2, 3, 4],
  width: [1, 2, 3, 5, 7, 9, 13],
  batchSize: [1, 2, 3, 5, 7, 9, 15, 17, 33, 161],
  /** Of data, and how many points the discriminator sees at once. */
  dims: [
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 2],
    [2, 3],
  ],
} as const;
/** How many values each factor has. */
export const factors = Object.values(grid).map(({ length }) => length);
/** Choices of a value of each. */
export const places = coverPairs(factors);
/** Of the generator, in turn. */
const outputs = [linear(), tanh(), leakyRelu({ slope: 0.3 })];

type Seven = [number, number, number, number, number, number, number];

/** A place's networks, with weights that keep the size of what goes through them, and a batch for it. */
export function taskAt(place: number): { readonly setup: EngineSetup; readonly batch: Batch } {
  const [loss, regularizers, activation, depth, width, batchSize, dims] = places[place] as Seven;
  const [dataDims, packing] = grid.dims[dims]!;
  const hidden = Array.from({ length: grid.depth[depth]! }, (_, k) => Math.max(1, grid.width[width]! - 3 * k));
  const plain = createSetup({
    loss: grid.loss[loss]!,
    regularizers: grid.regularizers[regularizers]!,
    activation: grid.activation[activation]!,
    batchSize: grid.batchSize[batchSize]!,
  });
  const output = outputs[place % outputs.length]!;
  const generator = { ...plain.generator, hidden, outputDims: dataDims, output };
  const discriminator = { ...plain.discriminator, hidden: hidden.toReversed(), inputDims: dataDims * packing };
  const rng = createRng(place);
  const parameters = { generator: startOf(generator, rng), discriminator: startOf(discriminator, rng) };
  const setup = { ...plain, generator, discriminator, parameters };
  const latent = Float32Array.from({ length: packing * setup.batchSize * 3 }, () => rng.normal());
  return { setup, batch: { ...createBatch(setup, place), latent } };
}

/** Weights uniform with variance 1/fanIn, and biases uniform on [−½, ½]. */
function startOf(mlp: Mlp, { uniform }: Rng): Float32Array {
  const numbers = Float32Array.from({ length: mlpSize(mlp) }, () => uniform() - 0.5);
  for (const { fanIn, weights, biases } of mlpLayers(mlp)) {
    for (let i = weights; i < biases; i++) numbers[i]! *= Math.sqrt(12 / fanIn);
  }
  return numbers;
}
