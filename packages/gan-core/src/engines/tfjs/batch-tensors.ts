import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import type { Batch, EngineSetup } from "../engine.ts";
import { checkLength } from "./checks.ts";

/** A batch that has been checked. What is not asked for is not uploaded. */
export interface BatchTensors {
  /** [n, data dims]. */
  real(): tf.Tensor2D;
  /** [n, latent dims]. */
  latent(): tf.Tensor2D;
  /** [n, 1]. Refused if the batch has none. */
  mix(): tf.Tensor2D;
}

export function readBatch({ batchSize, generator, discriminator }: EngineSetup, batch: Batch): BatchTensors {
  checkLength("batch.real", batch.real, batchSize * discriminator.inputDims);
  checkLength("batch.latent", batch.latent, batchSize * generator.inputDims);
  if (batch.mix !== undefined) checkLength("batch.mix", batch.mix, batchSize);
  return {
    real: () => tf.tensor2d(batch.real, [batchSize, discriminator.inputDims]),
    latent: () => tf.tensor2d(batch.latent, [batchSize, generator.inputDims]),
    mix() {
      if (batch.mix === undefined) refuse("batch.mix", "must be given for a penalty between real and fake", batch.mix);
      return tf.tensor2d(batch.mix, [batchSize, 1]);
    },
  };
}
