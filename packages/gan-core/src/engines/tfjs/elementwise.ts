import * as tf from "@tensorflow/tfjs";

/**
 * Functions of one number whose gradients may themselves be differentiated, which a gradient penalty does.
 *
 * TensorFlow.js's own tanh, sigmoid, exp and elu cannot: their gradients are written in terms of the saved output, and
 * the path through it is lost without an error. Here each function carries its slope as a formula in x, so that both
 * paths exist at every order.
 */
export type Elementwise = (x: tf.Tensor) => tf.Tensor;

export const relu = elementwise(
  (x) => tf.relu(x),
  (x) => tf.step(x),
);

/** x where it is positive, else factor · x. */
export const leakyRelu = (x: tf.Tensor, factor: number): tf.Tensor =>
  elementwise(
    (u) => tf.leakyRelu(u, factor),
    (u) => tf.step(u, factor),
  )(x);

/** x where it is positive, else eˣ − 1. */
export const elu = elementwise(
  (x) => tf.elu(x),
  (x) => exp(negativePart(x)),
);

export const exp: Elementwise = elementwise(
  (x) => tf.exp(x),
  (x) => exp(x),
);

export const tanh: Elementwise = elementwise(
  (x) => tf.tanh(x),
  (x) => tf.sub(1, tf.square(tanh(x))),
);

export const sigmoid: Elementwise = elementwise(
  (x) => tf.sigmoid(x),
  (x) => tf.mul(sigmoid(x), sigmoid(tf.neg(x))), // σ′ = σ(x)·σ(−x): 1 − σ would round to 0 already at 17
);

/** log(1 + eˣ), without overflow. */
export const softplus = elementwise(
  (x) => tf.softplus(x),
  (x) => sigmoid(x),
);

/**
 * √x, with a slope of 0 at 0 in place of an infinite one: an optimizer takes the root of what it remembers, and of a
 * parameter that nothing has moved yet that is 0.
 */
export const sqrt: Elementwise = elementwise(
  (x) => tf.sqrt(x),
  (x) => tf.divNoNan(0.5, sqrt(x)),
);

/** x σ(x). */
export const swish: Elementwise = (x) => tf.mul(x, sigmoid(x));

/** sin ωx. */
export const sine = (x: tf.Tensor, frequency: number): tf.Tensor => tf.sin(tf.mul(x, frequency));

/** min(x, 0). */
const negativePart = (x: tf.Tensor): tf.Tensor => tf.neg(relu(tf.neg(x)));

function elementwise(value: Elementwise, slope: Elementwise): Elementwise {
  const withGradient = tf.customGrad((x, save) => {
    const input = x as tf.Tensor;
    (save as (tensors: tf.Tensor[]) => void)([input]);
    return { value: value(input), gradFunc: (dy, [saved]) => tf.mul(dy, slope(saved!)) };
  });
  return (x) => withGradient(x);
}
