import * as tf from "@tensorflow/tfjs";
import { checkNumber, checkOption, refuse } from "../../check.ts";
import type { AnyEntry, Built, Choice } from "../../define.ts";
import { type Layer, mlpLayers, mlpSize } from "../../networks/mlp.ts";
import { registry } from "../../registry.ts";
import { expressible, responseLayers } from "./response-layers.ts";

/** A multi-layer perceptron: input → hidden widths, each with the activation → output. */
export interface Perceptron {
  readonly inputDims: number;
  /** Units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly outputDims: number;
  readonly activation: Choice;
  readonly output: Choice;
  /** Of the hidden layers' sums. "layer-norm", or none: what "batch-norm" makes depends on a batch. */
  readonly normalization?: Choice | null;
}

export interface ToLayersModelOptions {
  /** Of the model, in what it is saved as. "perceptron" by default. */
  readonly name?: string;
}

/**
 * A perceptron as a TensorFlow.js LayersModel, to be predicted with, trained on, saved and converted: inputs
 * [n, inputDims], outputs [n, outputDims], equal to the engine's up to rounding to 32 bits.
 *
 * Each layer is a Dense one, then a LayerNormalization if there is one, then the response: an Activation, a LeakyReLU,
 * Rescaling after a tanh of another range than (−1, 1), a MaxPooling1D between a Reshape and a Flatten for maxout, or a
 * {@link SineLayer}, which alone is of this library; every program that reads such models reads the others.
 *
 * Parameters lie as in a checkpoint: for each layer fanIn · fanOut weights, row-major [fanIn][fanOut], then fanOut γ if it
 * is normalised, then fanOut biases.
 *
 * It is made on the backend TensorFlow.js has selected, and freed by its `dispose()`. The same arguments give the same
 * names and numbers every time.
 *
 * @throws RangeError for parameters of another number or not finite, and for what layers can not say.
 */
export function toLayersModel(
  network: Perceptron,
  parameters: Float32Array,
  { name = "perceptron" }: ToLayersModelOptions = {},
): tf.LayersModel {
  const { inputDims, hidden, outputDims, normalization } = network;
  const mlp = {
    inputDims,
    hidden,
    outputDims,
    activation: build("activation", network.activation, registry.activations, expressible),
    output: build("output", network.output, registry.activations, expressible),
    ...(normalization == null
      ? {}
      : { normalization: build("normalization", normalization, registry.normalizations, ["layer-norm"]) }),
  };
  const size = mlpSize(mlp);
  if (parameters.length !== size) {
    refuse("toLayersModel: parameters", `must hold the ${size} numbers of the network`, parameters.length);
  }
  parameters.forEach((value, i) => void checkNumber(`toLayersModel: parameters[${i}]`, value));
  let model: tf.LayersModel | undefined;
  tf.tidy(() => {
    const layers = mlpLayers(mlp).flatMap((layer, i) => {
      const isLast = i === hidden.length;
      const label = isLast ? "output" : `hidden_${i + 1}`;
      const response = isLast ? mlp.output : mlp.activation;
      return [
        ...sumLayers(layer, parameters, mlp.normalization?.epsilon, label),
        ...responseLayers(response, layer.units, `${label}_response`),
      ];
    });
    model = tf.sequential({ name, layers }); // its variables outlive the tidy
  });
  return model!;
}

function build<T>(
  key: string,
  { id, params }: Choice,
  entries: readonly AnyEntry<T>[],
  known: readonly string[],
): Built<T> {
  checkOption(`toLayersModel: ${key}.id`, id, known);
  try {
    return entries.find((entry) => entry.id === id)!(params);
  } catch (error) {
    throw new RangeError(`toLayersModel: ${key}: ${(error as Error).message}`);
  }
}

/** The layers that make a layer's sums: hW + b, or γ (hW − μ)/√(σ² + ε) + b. */
function sumLayers(layer: Layer, flat: Float32Array, epsilon: number | undefined, name: string): tf.layers.Layer[] {
  const { fanIn, fanOut, weights, gains, biases } = layer;
  const vector = (offset: number): tf.Tensor => tf.tensor1d(flat.slice(offset, offset + fanOut));
  const kernel = tf.tensor2d(flat.slice(weights, weights + fanIn * fanOut), [fanIn, fanOut]);
  const dense = { name, units: fanOut, inputDim: fanIn, kernelInitializer: "zeros" } as const; // overwritten by the weights
  if (gains === undefined) return [tf.layers.dense({ ...dense, weights: [kernel, vector(biases)] })];
  return [
    tf.layers.dense({ ...dense, useBias: false, weights: [kernel] }),
    tf.layers.layerNormalization({
      name: `${name}_normalization`,
      epsilon: epsilon!,
      weights: [vector(gains), vector(biases)],
    }),
  ];
}
