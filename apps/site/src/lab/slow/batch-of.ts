import { type Checkpoint, createRng, type Rng, type RunConfig, registry } from "gan-core";

/** The first batch of each player in the iteration that comes after a checkpoint. */
export interface Batches {
  readonly real: Float32Array;
  readonly latents: { readonly discriminator: Float32Array; readonly generator: Float32Array };
}

/**
 * Draws what the next iteration will draw, from the streams as they were saved. Undefined where a batch is more than
 * that: a training set shown in passes, points in packs, noise on top, or networks that read their batch.
 */
export function batchesOf({ config, random }: Pick<Checkpoint, "config" | "random">): Batches | undefined {
  const { generator, discriminator, batchSize, schedule } = config;
  const generatorFirst = schedule.id !== "alternating" && schedule.generatorSteps > schedule.discriminatorSteps;
  const readsBatch =
    discriminator.minibatch.kernels > 0 ||
    [generator, discriminator].some(({ normalization }) => normalization?.id === "batch-norm");
  const noisy = config.regularizers.some(({ id }) => id === "instance-noise");
  if (config.trainingSet !== null || config.packing > 1 || noisy || readsBatch || generatorFirst) return undefined;
  const latent = entry(registry.latents, config.latent);
  const stream = streamAt(random.latent);
  const first = latent.sample(batchSize, stream);
  let second = first;
  for (let turn = 0; turn < batchesBefore(schedule); turn++) second = latent.sample(batchSize, stream);
  return {
    real: entry(registry.distributions, config.data).sample(batchSize, streamAt(random.data)),
    latents: { discriminator: first, generator: second },
  };
}

/** Batches that the discriminator is dealt before the generator is dealt its first: one for each step, or to measure. */
export function batchesBefore({ id, discriminatorSteps, generatorSteps }: RunConfig["schedule"]): number {
  return Math.max(1, id === "alternating" ? discriminatorSteps : discriminatorSteps - generatorSteps + 1);
}

function streamAt(state: Checkpoint["random"]["latent"]): Rng {
  const stream = createRng(0);
  stream.restore(state);
  return stream;
}

interface Sampler {
  sample(n: number, rng: Rng): Float32Array;
}

function entry(
  menu: readonly { readonly id: string; (params?: RunConfig["data"]["params"]): Sampler }[],
  { id, params }: RunConfig["data"],
): Sampler {
  return menu.find((candidate) => candidate.id === id)!(params);
}
