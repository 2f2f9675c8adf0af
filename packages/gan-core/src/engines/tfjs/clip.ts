import * as tf from "@tensorflow/tfjs";
import { sqrt } from "./elementwise.ts";
import type { Variables } from "./network.ts";

/** The gradient, shortened to the given length if it is longer. */
export function clipLength(gradients: Variables, longest: number): Variables {
  const squares = gradients.map((gradient) => tf.sum(tf.square(gradient)));
  const length = sqrt(squares.reduce((sum, square) => tf.add(sum, square)));
  const factor = tf.div(longest, tf.maximum(length, longest)); // 1 for a gradient of 0, and never above it
  return gradients.map((gradient) => tf.mul(gradient, factor));
}
