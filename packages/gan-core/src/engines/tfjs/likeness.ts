import * as tf from "@tensorflow/tfjs";
import type { Minibatch } from "../../networks/mlp.ts";
import { exp } from "./elementwise.ts";

/**
 * How like each input is to the crowd, [n, kernels]: Σⱼ exp(−‖Mᵢ − Mⱼ‖₁) with M = features · T, over the others if the
 * inputs are the crowd themselves. Scaled to as many others as there are in training; 0 of an input all alone.
 *
 * Cost: n · crowd · kernels · dims numbers at once.
 */
export function likeness(
  { kernels, dims, others }: Minibatch,
  projection: tf.Tensor,
  features: tf.Tensor,
  crowd: tf.Tensor,
): tf.Tensor {
  const isOwn = features === crowd;
  const size = crowd.shape[0]!;
  const flat = tf.reshape(projection, [-1, kernels * dims]);
  const project = (x: tf.Tensor, shape: number[]): tf.Tensor => tf.reshape(tf.matMul(x, flat), shape);
  const gaps = tf.sub(project(features, [-1, 1, kernels, dims]), project(crowd, [1, -1, kernels, dims]));
  const sums = tf.sum(exp(tf.neg(tf.sum(tf.abs(gaps), 3))), 1);
  if (!isOwn) return tf.mul(sums, others / size);
  return tf.mul(tf.sub(sums, 1), size > 1 ? others / (size - 1) : 0); // each is like itself: exp 0
}
