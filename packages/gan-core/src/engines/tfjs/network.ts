import * as tf from "@tensorflow/tfjs";
import { type Mlp, mlpLayers } from "../../networks/mlp.ts";
import { activate } from "./activate.ts";
import { product } from "./product.ts";

/** A perceptron's weights and biases as tensors: W₀ [fanIn, fanOut], b₀ [fanOut], W₁, b₁, … */
export type Variables = readonly tf.Tensor[];

/** Outputs [n, outputDims] on inputs [n, inputDims]: each layer is act(h·W + b). */
export function forward(mlp: Mlp, variables: Variables, inputs: tf.Tensor): tf.Tensor {
  let h = inputs;
  for (let i = 0; i < variables.length; i += 2) {
    const isLast = i === variables.length - 2;
    h = activate(isLast ? mlp.output : mlp.activation, tf.add(product(h, variables[i]!), variables[i + 1]!));
  }
  return h;
}

/** The flat array of a network, cut up and copied into tensors. */
export function toVariables(mlp: Mlp, flat: Float32Array): tf.Tensor[] {
  return mlpLayers(mlp).flatMap(({ fanIn, fanOut, weights, biases }) => [
    tf.tensor2d(flat.slice(weights, biases), [fanIn, fanOut]),
    tf.tensor1d(flat.slice(biases, biases + fanOut)),
  ]);
}

/** The reverse: one flat tensor, in the order of {@link mlpLayers}. */
export function toFlat(variables: Variables): tf.Tensor1D {
  return tf.concat(variables.map((variable) => tf.reshape<tf.Rank.R1>(variable, [-1])));
}

/** The vectors of spectral normalisation, cut up and copied into tensors of [1, fanOut]. */
export function toDirections(mlp: Mlp, flat: Float32Array): tf.Tensor[] {
  let offset = 0;
  return mlpLayers(mlp).map(({ fanOut }) => {
    offset += fanOut;
    return tf.tensor2d(flat.slice(offset - fanOut, offset), [1, fanOut]);
  });
}
