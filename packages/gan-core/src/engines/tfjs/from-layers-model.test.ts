import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { maxout, sine, tanh } from "../../networks/index.ts";
import { mlpSize } from "../../networks/mlp.ts";
import { layerNorm } from "../../normalizations/index.ts";
import { createRng } from "../../random/rng.ts";
import { registry } from "../../registry.ts";
import { fromLayersModel, type LoadedPerceptron } from "./from-layers-model.ts";
import { SineLayer } from "./sine-layer.ts";
import { startBackend } from "./start-backend.ts";
import { toLayersModel } from "./to-layers-model.ts";

const { dense, activation, leakyReLU, reLU, elu, rescaling } = tf.layers;
const responses = [
  ...registry.activations.map((entry) => entry()),
  tanh({ center: -1, reach: 2 }),
  sine({ frequency: 30 }),
  maxout({ pieces: 5 }),
];

beforeAll(async () => {
  await startBackend("cpu");
});

function sequential(...layers: tf.layers.Layer[]): tf.LayersModel {
  return tf.sequential({ layers });
}

/** Reads a model, or is refused; either way no tensor is left behind. */
function read(model: tf.LayersModel): LoadedPerceptron {
  const { numTensors } = tf.memory();
  try {
    return fromLayersModel(model);
  } finally {
    expect(tf.memory().numTensors).toBe(numTensors);
  }
}

describe("fromLayersModel()", () => {
  it("gives back what toLayersModel() was given, bit for bit, whatever the widths and the responses", () => {
    const widths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 });
    const dims = fc.integer({ min: 1, max: 5 });
    const response = fc.constantFrom(...responses);
    fc.assert(
      fc.property(
        dims,
        widths,
        dims,
        response,
        response,
        fc.boolean(),
        (inputDims, hidden, outputDims, first, output, isNormalised) => {
          const { id, params } = hidden.length === 0 ? { id: "linear", params: {} } : first;
          const network = {
            inputDims,
            hidden,
            outputDims,
            activation: { id, params },
            output: { id: output.id, params: output.params },
            normalization: isNormalised && hidden.length > 0 ? { id: "layer-norm", params: { epsilon: 0.5 } } : null,
          };
          const size = mlpSize({
            ...{ inputDims, hidden, outputDims, output, activation: first },
            ...(isNormalised ? { normalization: layerNorm() } : {}),
          });
          const rng = createRng(inputDims + hidden.length);
          const parameters = Float32Array.from({ length: size }, () => rng.normal());
          const model = toLayersModel(network, parameters);
          expect(read(model)).toEqual({ ...network, parameters });
          model.dispose();
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it("reads responses said by layers of their own, and takes biases that are not there for 0", () => {
    const model = sequential(
      dense({ inputShape: [2], units: 3, useBias: false, weights: [tf.ones([2, 3])] }),
      activation({ activation: "linear" }),
      reLU(),
      dense({ units: 3, activation: "relu" }),
      dense({ units: 3 }),
      activation({ activation: "relu" }),
      dense({ units: 1, activation: "tanh" }),
      rescaling({ scale: 2, offset: -1 }),
    );
    const found = read(model);
    expect(found).toMatchObject({
      inputDims: 2,
      hidden: [3, 3, 3],
      outputDims: 1,
      activation: { id: "relu", params: {} },
      output: { id: "tanh", params: { center: -1, reach: 2 } },
    });
    expect([...found.parameters.subarray(0, 9)]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it("reads each response by its own layer", () => {
    const responseOf = (...layers: tf.layers.Layer[]) =>
      read(sequential(dense({ inputShape: [2], units: 1 }), ...layers)).output;
    expect(responseOf(leakyReLU({ alpha: 0.25 }))).toEqual({ id: "leaky-relu", params: { slope: 0.25 } });
    expect(responseOf(elu())).toEqual({ id: "elu", params: {} });
    expect(responseOf(new SineLayer({ frequency: 3 }))).toEqual({ id: "sine", params: { frequency: 3 } });
    expect(responseOf()).toEqual({ id: "linear", params: {} });
  });

  it("reads layer normalisation, with γ and β where it has none to learn", () => {
    const normalized = (args: object) =>
      read(
        sequential(
          dense({ inputShape: [2], units: 2, useBias: false, weights: [tf.ones([2, 2])] }),
          tf.layers.layerNormalization(args),
          activation({ activation: "tanh" }),
          dense({ units: 1 }),
        ),
      );
    const found = normalized({ epsilon: 0.25, gammaInitializer: tf.initializers.constant({ value: 3 }) });
    expect(found.normalization).toEqual({ id: "layer-norm", params: { epsilon: 0.25 } });
    expect([...found.parameters.subarray(0, 8)]).toEqual([1, 1, 1, 1, 3, 3, 0, 0]);
    const bare = normalized({ scale: false, betaInitializer: tf.initializers.constant({ value: 5 }) });
    expect([...bare.parameters.subarray(0, 8)]).toEqual([1, 1, 1, 1, 1, 1, 5, 5]);
    expect([...normalized({ center: false }).parameters.subarray(0, 8)]).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it("reads a model made of a graph, and one made of another's layers", () => {
    const input = tf.input({ shape: [4] });
    const [first, second] = [dense({ units: 4, activation: "elu" }), dense({ units: 2 })];
    const model = tf.model({ inputs: input, outputs: second.apply(first.apply(input)) as tf.SymbolicTensor });
    expect(read(model)).toMatchObject({
      inputDims: 4,
      hidden: [4],
      outputDims: 2,
      activation: { id: "elu" },
    });

    // The first layer twice, one after the other: two layers of the same weights.
    const twice = tf.model({
      inputs: input,
      outputs: second.apply(first.apply(first.apply(input))) as tf.SymbolicTensor,
    });
    const { hidden, parameters } = read(twice);
    expect(hidden).toEqual([4, 4]);
    expect(parameters.subarray(0, 20)).toEqual(parameters.subarray(20, 40));
  });

  it("leaves the model as it is", () => {
    const model = sequential(dense({ inputShape: [2], units: 2 }));
    const { parameters } = read(model);
    parameters.fill(0);
    expect([...read(model).parameters.subarray(0, 4)].some((weight) => weight !== 0)).toBe(true);
  });

  it.each<[string, () => tf.layers.Layer[], string]>([
    [
      "a convolution",
      () => [
        dense({ inputShape: [8], units: 8 }),
        tf.layers.reshape({ targetShape: [4, 2] }),
        tf.layers.conv1d({ filters: 1, kernelSize: 2 }),
      ],
      'model.layers[1] must be Dense, LayerNormalization after it, or what toLayersModel() says a response with, got "Reshape".',
    ],
    [
      "images",
      () => [tf.layers.conv2d({ inputShape: [8, 8, 1], filters: 1, kernelSize: 3 })],
      "model.inputs[0].shape must be [null, dims], got [null, 8, 8, 1].",
    ],
    [
      "a response before any sum",
      () => [activation({ inputShape: [2], activation: "relu" })],
      'model.layers[0] must be Dense, as the first layer, got "Activation".',
    ],
    [
      "batch normalisation",
      () => [dense({ inputShape: [2], units: 2 }), tf.layers.batchNormalization()],
      'model.layers[1] must be Dense, LayerNormalization after it, or what toLayersModel() says a response with, got "BatchNormalization".',
    ],
    [
      "a model in the model",
      () => [
        dense({ inputShape: [2], units: 2 }),
        tf.sequential({ layers: [dense({ inputShape: [2], units: 2 })] }) as unknown as tf.layers.Layer,
      ],
      'got "Sequential".',
    ],
    [
      "a response that there is none of",
      () => [dense({ inputShape: [2], units: 2, activation: "selu" })],
      'model.layers[0].activation must be one of "linear", "relu", "elu", "tanh", "sigmoid", "softplus", "swish", got "selu".',
    ],
    [
      "two responses",
      () => [dense({ inputShape: [2], units: 2, activation: "relu" }), leakyReLU({ alpha: 0.1 })],
      'model.layers[1] must be Dense, after a layer that responds with relu, got "LeakyReLU".',
    ],
    [
      "hidden layers that differ",
      () => [
        dense({ inputShape: [2], units: 2 }),
        leakyReLU({ alpha: 0.5 }),
        dense({ units: 2 }),
        leakyReLU({ alpha: 0.25 }),
        dense({ units: 1 }),
      ],
      'model.layers[3] must be as the hidden layers before it are, leaky-relu slope 0.5, got "leaky-relu slope 0.25".',
    ],
    [
      "hidden layers of which some are normalised",
      () => [
        dense({ inputShape: [2], units: 2, activation: "relu" }),
        dense({ units: 2, useBias: false }),
        tf.layers.layerNormalization(),
        reLU(),
        dense({ units: 1 }),
      ],
      'model.layers[3] must be as the hidden layers before it are, relu, got "relu layer-norm epsilon 0.001".',
    ],
    [
      "a bias before normalisation",
      () => [dense({ inputShape: [2], units: 2 }), tf.layers.layerNormalization()],
      "model.layers[0].useBias must be false, before LayerNormalization, got true.",
    ],
    [
      "a response before normalisation",
      () => [dense({ inputShape: [2], units: 2, useBias: false, activation: "relu" }), tf.layers.layerNormalization()],
      'model.layers[1] must be no LayerNormalization, after a layer that responds, got "relu".',
    ],
    [
      "normalisation of the output",
      () => [dense({ inputShape: [2], units: 2, useBias: false }), tf.layers.layerNormalization()],
      'model.layers[1] must not be normalised, as it is the output, got "layer-norm".',
    ],
    [
      "a pooling that cuts units in two",
      () => [
        dense({ inputShape: [2], units: 5 }),
        tf.layers.reshape({ targetShape: [5, 1] }),
        tf.layers.maxPooling1d({ poolSize: 2 }),
        tf.layers.flatten(),
      ],
      "model.layers[1].targetShape must be [sums, 1], for a pooling of whole units, got [5, 1].",
    ],
    [
      "a pooling whose windows overlap",
      () => [
        dense({ inputShape: [2], units: 4 }),
        tf.layers.reshape({ targetShape: [4, 1] }),
        tf.layers.maxPooling1d({ poolSize: 2, strides: 1 }),
        tf.layers.flatten(),
      ],
      "model.layers[2].strides must be the 2 of poolSize, got 1.",
    ],
    [
      "a cut ReLU",
      () => [dense({ inputShape: [2], units: 2 }), reLU({ maxValue: 6 })],
      "model.layers[1].maxValue must be left out, got 6.",
    ],
    [
      "a leak beyond 1",
      () => [dense({ inputShape: [2], units: 2 }), leakyReLU({ alpha: 3 })],
      "model.layers[1].slope must be a finite number in [0, 1], got 3.",
    ],
    [
      "a range of no tanh",
      () => [dense({ inputShape: [2], units: 2, activation: "sigmoid" }), rescaling({ scale: 2, offset: 0 })],
      'model.layers[1] must not be Rescaling but after tanh, and once, got "sigmoid".',
    ],
    [
      "a range of no width",
      () => [dense({ inputShape: [2], units: 2, activation: "tanh" }), rescaling({ scale: -1, offset: 0 })],
      "model.layers[1].reach must be a finite number in [0.01, 10], got -1.",
    ],
    [
      "a weight that is no number",
      () => [dense({ inputShape: [2], units: 1, kernelInitializer: tf.initializers.constant({ value: Number.NaN }) })],
      "model: parameters[0] must be a finite number, got NaN.",
    ],
  ])("refuses %s, by the name of the layer", (_, layers, message) => {
    expect(() => read(sequential(...layers()))).toThrow(message);
  });

  it("refuses several inputs or outputs, and what is no such model", () => {
    const input = tf.input({ shape: [2] });
    const [a, b] = [dense({ units: 2 }), dense({ units: 2 })];
    const outputs = [a.apply(input), b.apply(input)] as tf.SymbolicTensor[];
    expect(() => read(tf.model({ inputs: input, outputs }))).toThrow("model.outputs must be one, got 2.");
    const sum = tf.layers.add().apply(outputs) as tf.SymbolicTensor;
    expect(() => read(tf.model({ inputs: input, outputs: sum }))).toThrow('got "Add".');
    expect(() => read({} as tf.LayersModel)).toThrow("model.inputs must be one, got undefined.");
    expect(() => read(sequential())).toThrow("model.inputs must be one");
  });
});
