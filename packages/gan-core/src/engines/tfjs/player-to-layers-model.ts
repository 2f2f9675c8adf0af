import type * as tf from "@tensorflow/tfjs";
import { allEntries } from "../../all-entries.ts";
import { refuse } from "../../check.ts";
import { foldBatchNorm } from "../../networks/fold-batch-norm.ts";
import { usedParameters } from "../../networks/spectral.ts";
import { assemble } from "../../training/assemble.ts";
import type { Checkpoint } from "../../training/gan.ts";
import { readConfig } from "../../training/read-config.ts";
import type { Player } from "../engine.ts";
import { toLayersModel } from "./to-layers-model.ts";

export interface PlayerToLayersModelOptions {
  /** The moving average of the generator in its place, where the checkpoint holds one. False by default. */
  readonly average?: boolean;
}

/**
 * One player of a checkpoint as a TensorFlow.js LayersModel, named after it, that answers as probes of the run do: see
 * {@link toLayersModel}.
 *
 * The generator takes latents and gives points. The discriminator takes points, or the points of a pack side by side,
 * and gives raw numbers, whose sigmoid is the probability of "real" under the losses that read logits.
 *
 * Weights under spectral normalisation are those they are used as, divided by their largest factors. Under batch
 * normalisation they are those that do the same with the means and variances of the run's own company: the model is a
 * plain perceptron, and read back is one.
 *
 * @throws RangeError for a discriminator that measures likenesses in its batch, which no model of single inputs can.
 */
export function playerToLayersModel(
  checkpoint: Checkpoint,
  player: Player,
  { average = false }: PlayerToLayersModelOptions = {},
): tf.LayersModel {
  const { setup } = assemble(allEntries, readConfig(checkpoint.config));
  const mlp = setup[player];
  if (mlp.minibatch !== undefined) {
    refuse("playerToLayersModel: discriminator.minibatch.kernels", "must be 0", mlp.minibatch.kernels);
  }
  const { parameters, spectral } = checkpoint.players[player];
  const isAveraged = average && player === "generator" && checkpoint.average !== undefined;
  const norm = setup.regularizers.find(({ kind }) => kind === "spectral-norm");
  const isSpectral = player === "discriminator" && norm?.kind === "spectral-norm" && spectral !== undefined;
  let used = isAveraged ? checkpoint.average : parameters;
  if (isSpectral) used = usedParameters(mlp, used, { limit: norm.limit, spectral });
  if (mlp.normalization?.over !== "batch") return toLayersModel(mlp, used, { name: player });
  const { normalization: _, ...plain } = mlp;
  return toLayersModel(plain, foldBatchNorm(mlp, used, setup.company[player]), { name: player });
}
