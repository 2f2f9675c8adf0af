import * as tf from "@tensorflow/tfjs";
import type { Regularizer } from "../../regularizers/regularizer.ts";
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
export function gradientPenalty({ penalty }: Regularizer, discriminate: Elementwise, points: tf.Tensor): tf.Scalar {
  const gradients = tf.grad(discriminate)(points);
  const norms = tf.sqrt(tf.add(tf.sum(tf.square(gradients), 1), underRoot));
  return tf.mean(curveTensor(penalty, norms));
}

/** The points x̂ where a regularizer looks. `mix` says how much of each pair is real, and is asked for only by `between`. */
export function penalizedPoints(
  { where }: Regularizer,
  real: tf.Tensor,
  fake: tf.Tensor,
  mix: () => tf.Tensor,
): tf.Tensor {
  switch (where) {
    case "real":
      return real;
    case "fake":
      return fake;
    case "between":
      return tf.add(fake, tf.mul(mix(), tf.sub(real, fake)));
  }
}
