import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import { batchShapes, batchUsers, checkBatch, noNeeds } from "../check-batch.ts";
import type { Batch, EngineSetup } from "../engine.ts";

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

export function readBatch(setup: EngineSetup, batch: Batch): BatchTensors {
  const shapes = batchShapes(setup);
  checkBatch(shapes, batch, noNeeds);
  const given = (key: keyof typeof shapes) => (): tf.Tensor2D => {
    const values = batch[key];
    if (values === undefined) refuse(`batch.${key}`, `must be given for ${batchUsers[key]}`, values);
    return tf.tensor2d(values, [...shapes[key]]);
  };
  return {
    real: given("real"),
    latent: given("latent"),
    mix: given("mix"),
    around: given("around"),
    noise: given("noise"),
  };
}
