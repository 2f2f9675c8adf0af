import * as tf from "@tensorflow/tfjs";

/**
 * Points as the discriminator is shown them in training: x + level · ε. `noise` has ε for real points, then that for
 * fakes, and is not asked for at level 0.
 */
export function blur(points: tf.Tensor, level: number, noise: () => tf.Tensor2D, side: "real" | "fake"): tf.Tensor {
  if (level === 0) return points;
  const [onReal, onFake] = tf.split(noise(), 2);
  return tf.add(points, tf.mul(side === "real" ? onReal! : onFake!, level));
}
