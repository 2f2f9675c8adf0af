import * as tf from "@tensorflow/tfjs";

/**
 * Each unit's largest sum: [n, units · k] → [n, units], where a unit's k sums lie side by side. The gradient goes to the
 * first of the largest, and may be differentiated again, which that of tf.max may not.
 */
export function largestOf(sums: tf.Tensor, units: number): tf.Tensor {
  const pieces = sums.shape[1]! / units;
  if (pieces === 1) return sums;
  const [n] = sums.shape as [number];
  const pick = tf.customGrad((x, save) => {
    const apart = tf.reshape(x as tf.Tensor, [n, units, pieces]);
    (save as (tensors: tf.Tensor[]) => void)([tf.cast(tf.oneHot(tf.argMax(apart, 2), pieces), "float32")]);
    return {
      value: tf.max(apart, 2),
      gradFunc: (dy, [chosen]) => tf.reshape(tf.mul(tf.expandDims(dy, 2), chosen!), [n, units * pieces]),
    };
  });
  return pick(sums);
}
