import * as tf from "@tensorflow/tfjs";
import type { Algebra } from "../../optimizers/optimizer.ts";
import { sqrt } from "./elementwise.ts";

/** The arithmetic of tensors, in which updates and losses are written. Factors and offsets that do nothing cost nothing. */
export const algebra: Algebra<tf.Tensor> = {
  add: (a, b) => tf.add(a, b),
  mul: (a, b) => tf.mul(a, b),
  div: (a, b) => tf.div(a, b),
  sqrt,
  affine(a, factor, offset = 0) {
    const scaled = factor === 1 ? a : factor === -1 ? tf.neg(a) : tf.mul(a, factor);
    return offset === 0 ? scaled : tf.add(scaled, offset);
  },
};
