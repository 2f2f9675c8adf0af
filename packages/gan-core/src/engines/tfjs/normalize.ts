import * as tf from "@tensorflow/tfjs";
import type { Normalization } from "../../normalizations/normalization.ts";

/** (a − μ)/√(σ² + ε) of a layer's sums, [n, h]: over the layer, or with μ and σ² those of the crowd's sums, [m, h]. */
export function normalize({ over, epsilon }: Normalization, sums: tf.Tensor, crowd: tf.Tensor): tf.Tensor {
  const { mean, variance } = over === "layer" ? tf.moments(sums, 1, true) : tf.moments(crowd, 0, true);
  return tf.div(tf.sub(sums, mean), tf.sqrt(tf.add(variance, epsilon)));
}
