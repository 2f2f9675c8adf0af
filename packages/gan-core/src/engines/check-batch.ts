import { refuse } from "../check.ts";
import type { BatchNeeds } from "../regularizers/sort-regularizers.ts";
import { checkLength } from "./checks.ts";
import type { Batch, EngineSetup } from "./engine.ts";

export type BatchShapes = ReturnType<typeof batchShapes>;

/** The shapes of a batch's arrays: how many rows of how many numbers. */
export function batchShapes({ batchSize, generator, discriminator }: EngineSetup) {
  const dims = discriminator.inputDims;
  return {
    real: [batchSize, dims],
    latent: [batchSize * (dims / generator.outputDims), generator.inputDims],
    mix: [batchSize, 1],
    around: [batchSize, dims],
    noise: [2 * batchSize, dims],
  } as const;
}

/** Who needs each array, for when it is missing. */
export const batchUsers: Readonly<Record<keyof Batch, string>> = {
  real: "every step",
  latent: "every step",
  mix: "a penalty between real and fake",
  around: "a penalty around real points",
  noise: "instance noise",
};

const arrays = ["real", "latent", "mix", "around", "noise"] as const;

/** Refuses arrays of another length, or none where one is needed. */
export function checkBatch(shapes: BatchShapes, batch: Batch, needs: BatchNeeds): void {
  for (const key of arrays) {
    const values = batch[key];
    const [rows, columns] = shapes[key];
    if (values !== undefined) {
      if (values.length !== rows * columns) checkLength(`batch.${key}`, values, rows * columns); // no text where all is well
    } else if (key === "real" || key === "latent" || needs[key])
      refuse(`batch.${key}`, `must be given for ${batchUsers[key]}`, values);
  }
}

/** What a step needs that only generates and discriminates: no place to penalise. */
export const noNeeds: BatchNeeds = { mix: false, around: false, noise: false };
