import * as tf from "@tensorflow/tfjs";
import { type EngineSetup, mlpArrays } from "../inside.ts";

/** A perceptron as one writes it by hand: weights and biases in turn, relu between the layers. */
export interface StockNetwork {
  readonly variables: tf.Variable[];
  forward(x: tf.Tensor): tf.Tensor;
}

export function createStockNetwork(mlp: EngineSetup["generator"], parameters: Float32Array): StockNetwork {
  const variables = mlpArrays(mlp).map(({ offset, shape }) => {
    const count = shape.reduce((product, length) => product * length, 1);
    return tf.variable(tf.tensor(parameters.slice(offset, offset + count), [...shape]));
  });
  const layers = variables.length / 2;
  return {
    variables,
    forward(x) {
      let h = x;
      for (let l = 0; l < layers; l++) {
        h = tf.add(tf.matMul(h as tf.Tensor2D, variables[2 * l] as tf.Variable<tf.Rank.R2>), variables[2 * l + 1]!);
        if (l < layers - 1) h = tf.relu(h);
      }
      return mlp.output.id === "tanh" ? tf.tanh(h) : h;
    },
  };
}
