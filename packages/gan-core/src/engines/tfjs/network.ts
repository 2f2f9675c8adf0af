import * as tf from "@tensorflow/tfjs";
import { type Mlp, mlpArrays, mlpLayers, type ParameterArray, readsBatch } from "../../networks/mlp.ts";
import { activate } from "./activate.ts";
import { likeness } from "./likeness.ts";
import { normalize } from "./normalize.ts";
import { largestOf } from "./pieces.ts";
import { product } from "./product.ts";

/** A perceptron's parameters as tensors, in the order of {@link mlpArrays}. */
export type Variables = readonly tf.Tensor[];

/**
 * Outputs [n, outputDims] on inputs [n, inputDims]: each layer is act(norm(h·W) + b).
 *
 * @param company The batch that a network which reads its batch sees the inputs in. They are one by themselves, as in
 *   training, if it is left out.
 */
export function forward(mlp: Mlp, variables: Variables, inputs: tf.Tensor, company: tf.Tensor = inputs): tf.Tensor {
  let h = inputs;
  let crowd = readsBatch(mlp) ? company : inputs; // goes through the layers beside the inputs, if it is not the same
  const onBoth = (work: (x: tf.Tensor) => tf.Tensor): void => {
    const ours = work(h);
    crowd = crowd === h ? ours : work(crowd);
    h = ours;
  };
  let next = 0;
  const take = (): tf.Tensor => variables[next++]!;
  mlpLayers(mlp).forEach((layer, i) => {
    if (layer.projection !== undefined) {
      const [projection, before] = [take(), crowd];
      onBoth((x) => tf.concat([x, likeness(mlp.minibatch!, projection, x, before)], 1));
    }
    const weights = take();
    onBoth((x) => product(x, weights));
    if (layer.gains !== undefined) {
      const [gains, before] = [take(), crowd];
      onBoth((x) => tf.mul(normalize(mlp.normalization!, x, before), gains));
    }
    const biases = take();
    const response = i === mlp.hidden.length ? mlp.output : mlp.activation;
    onBoth((x) => activate(response, largestOf(tf.add(x, biases), layer.units)));
  });
  return h;
}

/** A network's variables in one flat tensor. */
export function toFlat(variables: Variables): tf.Tensor1D {
  return tf.concat(variables.map((v) => (v.rank === 1 ? (v as tf.Tensor1D) : tf.reshape<tf.Rank.R1>(v, [-1]))));
}

/** The reverse. */
export function cutFlat(mlp: Mlp, flat: tf.Tensor): tf.Tensor[] {
  const arrays = mlpArrays(mlp);
  const pieces = tf.split(
    flat,
    arrays.map(({ shape }) => sizeOf(shape)),
  );
  return pieces.map((piece, i) => (arrays[i]!.shape.length === 1 ? piece : tf.reshape(piece, [...arrays[i]!.shape])));
}

/** The vectors of spectral normalisation, cut up and copied into tensors of [1, fanOut]. */
export function toDirections(mlp: Mlp, flat: Float32Array): tf.Tensor[] {
  let offset = 0;
  return mlpLayers(mlp).map(({ fanOut }) => {
    offset += fanOut;
    return tf.tensor2d(flat.slice(offset - fanOut, offset), [1, fanOut]);
  });
}

function sizeOf(shape: ParameterArray["shape"]): number {
  return shape.reduce((size, n) => size * n, 1);
}
