import * as tf from "@tensorflow/tfjs";
import type { Mlp } from "../../networks/mlp.ts";

/** Numbers that comparing inputs with their company may take at once: 16 MB. */
const most = 2 ** 22;

/** How many inputs may be looked at together: all, unless each is compared with the company. */
export function chunkSize({ minibatch }: Pick<Mlp, "minibatch">, company: tf.Tensor | undefined): number {
  if (minibatch === undefined || company === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.floor(most / (company.shape[0]! * minibatch.kernels * minibatch.dims)));
}

/** The outputs on all inputs, made of those on so many at a time. */
export function inChunks(inputs: tf.Tensor2D, size: number, work: (chunk: tf.Tensor2D) => tf.Tensor): tf.Tensor {
  const [n, dims] = inputs.shape;
  if (n <= size) return work(inputs);
  const starts = Array.from({ length: Math.ceil(n / size) }, (_, i) => i * size);
  return tf.concat(
    starts.map((start) => tf.tidy(() => work(tf.slice2d(inputs, [start, 0], [Math.min(size, n - start), dims])))),
  );
}
