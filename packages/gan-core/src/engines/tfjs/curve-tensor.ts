import * as tf from "@tensorflow/tfjs";
import type { Curve, CurveFunction } from "../../losses/curve.ts";
import { algebra } from "./algebra.ts";
import { type Elementwise, exp, relu, softplus, tanh } from "./elementwise.ts";

/** The curve's value at each number of x. */
export function curveTensor(curve: Curve, x: tf.Tensor): tf.Tensor {
  if (curve.length === 0) return tf.zerosLike(x);
  return curve
    .map(({ f, a = 1, b = 1, c = 0 }) => algebra.affine(functions[f](algebra.affine(x, b, c)), a))
    .reduce((sum, term) => tf.add(sum, term));
}

const functions: Readonly<Record<CurveFunction, Elementwise>> = {
  identity: (x) => x,
  square: (x) => tf.square(x),
  relu,
  "relu-squared": (x) => tf.square(relu(x)),
  softplus,
  exp,
  tanh,
};
