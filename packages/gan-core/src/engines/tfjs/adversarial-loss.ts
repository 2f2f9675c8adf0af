import * as tf from "@tensorflow/tfjs";
import type { Loss } from "../../losses/loss.ts";
import type { Player } from "../engine.ts";
import { curveTensor } from "./curve-tensor.ts";

/** The discriminator's raw outputs on a batch. Real ones are absent where {@link readsReal} says they are not needed. */
export interface Outputs {
  readonly real?: tf.Tensor;
  readonly fake: tf.Tensor;
}

/** A player's loss, penalties left out: one number. */
export function adversarialLoss(loss: Loss, player: Player, { real, fake }: Outputs): tf.Scalar {
  const compare = comparisons[loss.compare];
  const share = (curve: Loss["generator"]["fake"], ours: tf.Tensor, theirs: tf.Tensor): tf.Scalar =>
    tf.mean(curveTensor(curve, compare(ours, theirs)));

  const curves = loss[player];
  const onFake = share(curves.fake, fake, real ?? fake);
  return curves.real === undefined ? onFake : tf.add(share(curves.real, real!, fake), onFake);
}

/** Whether the player's loss depends on what the discriminator says of real points. */
export function readsReal(loss: Loss, player: Player): boolean {
  return loss.compare !== "none" || loss[player].real !== undefined;
}

const comparisons: Readonly<Record<Loss["compare"], (ours: tf.Tensor, theirs: tf.Tensor) => tf.Tensor>> = {
  none: (ours) => ours,
  paired: (ours, theirs) => tf.sub(ours, theirs),
  average: (ours, theirs) => tf.sub(ours, tf.mean(theirs)),
};
