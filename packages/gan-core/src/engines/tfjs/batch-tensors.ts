import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import type { Batch, EngineSetup } from "../engine.ts";
import { checkLength } from "./checks.ts";

/** A batch that has been checked. What is not asked for is not uploaded. */
export interface BatchTensors {
  /** [n, input dims of the discriminator]. */
  real(): tf.Tensor2D;
  /** [m · n, latent dims]: m for each input of the discriminator. */
  latent(): tf.Tensor2D;
  /** [n, 1]. Refused if the batch has none, as are the next two. */
  mix(): tf.Tensor2D;
  /** [n, input dims]. */
  around(): tf.Tensor2D;
  /** [2n, input dims]: that of real points, then that of fakes. */
  noise(): tf.Tensor2D;
}

export function readBatch({ batchSize, generator, discriminator }: EngineSetup, batch: Batch): BatchTensors {
  const dims = discriminator.inputDims;
  const shapes = {
    real: [batchSize, dims],
    latent: [batchSize * (dims / generator.outputDims), generator.inputDims],
    mix: [batchSize, 1],
    around: [batchSize, dims],
    noise: [2 * batchSize, dims],
  } as const;
  for (const key of Object.keys(shapes) as (keyof typeof shapes)[]) {
    const values = batch[key];
    if (values !== undefined) checkLength(`batch.${key}`, values, shapes[key][0] * shapes[key][1]);
  }
  const given = (key: keyof typeof shapes, user: string) => (): tf.Tensor2D => {
    const values = batch[key];
    if (values === undefined) refuse(`batch.${key}`, `must be given for ${user}`, values);
    return tf.tensor2d(values, [...shapes[key]]);
  };
  return {
    real: given("real", "every step"),
    latent: given("latent", "every step"),
    mix: given("mix", "a penalty between real and fake"),
    around: given("around", "a penalty around real points"),
    noise: given("noise", "instance noise"),
  };
}
