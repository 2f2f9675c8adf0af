import * as tf from "@tensorflow/tfjs";
import type { GradientPenalty } from "../../regularizers/regularizer.ts";
import type { BatchTensors } from "./batch-tensors.ts";
import { curveTensor } from "./curve-tensor.ts";
import type { Elementwise } from "./elementwise.ts";

/**
 * Added to the squared norm before its root, whose slope at 0 is infinite: a dead unit's 0 · ∞ would be NaN. It raises
 * the norm of a gradient that is 0 to 1e-6, and of others by less.
 */
const underRoot = 1e-12;

/**
 * mean over x̂ of penalty(‖∇D(x̂)‖₂): one number. Outputs of a batch do not mix, so the gradient of their sum has each
 * point's own gradient in its row.
 */
export function gradientPenalty({ penalty }: GradientPenalty, discriminate: Elementwise, points: tf.Tensor): tf.Scalar {
  // A copy, so that the gradient is by the points as D is shown them here. When the generator looks ahead, D's own weights
  // have come about on the same points, and that way is not to be counted.
  const gradients = tf.grad(discriminate)(tf.clone(points));
  const norms = tf.sqrt(tf.add(tf.sum(tf.square(gradients), 1), underRoot));
  return tf.mean(curveTensor(penalty, norms));
}

/** The points x̂ where a penalty looks. The batch's `mix` and `around` are asked for only by those that need them. */
export function penalizedPoints(
  regularizer: GradientPenalty,
  real: tf.Tensor,
  fake: tf.Tensor,
  { mix, around }: Pick<BatchTensors, "mix" | "around">,
): tf.Tensor {
  switch (regularizer.where) {
    case "real":
      return real;
    case "fake":
      return fake;
    case "between":
      return tf.add(fake, tf.mul(mix(), tf.sub(real, fake)));
    case "around-real": {
      const width = tf.mul(tf.sqrt(tf.moments(real).variance), regularizer.spread);
      return tf.add(real, tf.mul(width, tf.sub(around(), 0.5)));
    }
  }
}
