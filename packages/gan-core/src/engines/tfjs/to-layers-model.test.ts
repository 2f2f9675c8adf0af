import * as tf from "@tensorflow/tfjs";
import { beforeAll, describe, expect, it } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import type { ActivationEntry } from "../../networks/activation.ts";
import { leakyRelu, maxout, sine, tanh } from "../../networks/index.ts";
import { mlpSize } from "../../networks/mlp.ts";
import { layerNorm } from "../../normalizations/index.ts";
import { createRng } from "../../random/rng.ts";
import { registry } from "../../registry.ts";
import { fromLayersModel } from "./from-layers-model.ts";
import { createTfjsEngine } from "./index.ts";
import { startBackend } from "./start-backend.ts";
import { type Perceptron, toLayersModel } from "./to-layers-model.ts";

const entries: readonly ActivationEntry[] = registry.activations;
const responses = [
  ...entries.map((entry) => entry()),
  tanh({ center: -1, reach: 2 }),
  tanh({ reach: 3 }),
  maxout({ pieces: 3 }),
  sine({ frequency: 2.5 }),
];

beforeAll(async () => {
  await startBackend("cpu");
});

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  describe.each([undefined, layerNorm({ epsilon: 0.01 })])("with normalisation %j", (normalization) => {
    it.each(responses.map((response) => [response.id, JSON.stringify(response.params), response] as const))(
      "toLayersModel() predicts what the engine computes, with %s %s in every layer",
      async (_id, _params, response) => {
        const setup = createSetup({ activation: response });
        const generator = {
          ...setup.generator,
          output: response,
          ...(normalization === undefined ? {} : { normalization }),
        };
        const parameters = uniform(mlpSize(generator), 0.8, 2);
        const engine = await createTfjsEngine(
          { ...setup, generator, parameters: { ...setup.parameters, generator: parameters } },
          { backend },
        );
        const model = toLayersModel(generator, parameters);
        const latents = uniform(3 * 20, 1, 5);
        expectNear(predict(model, latents), await engine.generate(latents));
        engine.dispose();
        model.dispose();
      },
    );
  });
});

describe("toLayersModel()", () => {
  // Two inputs, two units, one output, by hand: relu(1·1 + 2·3 − 4) = 3, relu(1·2 + 2·(−5) + 1) = 0; 3 · 0.5 + 0 · 9 + 7.
  const network: Perceptron = {
    inputDims: 2,
    hidden: [2],
    outputDims: 1,
    activation: { id: "relu" },
    output: { id: "linear" },
  };
  const parameters = Float32Array.of(1, 2, 3, -5, -4, 1, 0.5, 9, 7);

  it("is a matrix product, a bias and a response after the other, worked by hand", () => {
    const model = toLayersModel(network, parameters);
    expect(predict(model, Float32Array.of(1, 2))).toEqual(Float32Array.of(8.5));
    model.dispose();
  });

  it("takes a network without hidden layers, and choices without parameters", () => {
    const flat = { ...network, hidden: [], output: { id: "leaky-relu" } };
    const model = toLayersModel(flat, Float32Array.of(1, 2, -6));
    // leaky ReLU of 1 + 2 − 6 = −3 at its default slope 0.2.
    expect(predict(model, Float32Array.of(1, 1))[0]).toBeCloseTo(-0.6, 6);
    model.dispose();
  });

  it("saves and loads, layers of its own included, and predicts the same bits", async () => {
    for (const activation of [leakyRelu(), sine({ frequency: 3 }), tanh({ center: 0.5, reach: 3 }), maxout()]) {
      const saved = { ...network, activation, output: activation, normalization: layerNorm() };
      const model = toLayersModel(saved, uniform(mlpSize(saved), 1, 4), { name: "saved" });
      const loaded = await tf.loadLayersModel(tf.io.fromMemory(await artifacts(model)));
      const inputs = uniform(40, 1, 3);
      expect(predict(loaded, inputs)).toEqual(predict(model, inputs));
      expect(fromLayersModel(loaded)).toEqual(fromLayersModel(model));
      expect(loaded.name).toBe("saved");
      model.dispose();
      loaded.dispose();
    }
  });

  it("is the same file every time, however many there are in the thread", async () => {
    const models = Array.from({ length: 3 }, () => toLayersModel({ ...network, activation: sine() }, parameters));
    const [first, ...others] = await Promise.all(models.map(artifacts));
    for (const other of others) expect(other).toEqual(first);
    for (const model of models) model.dispose();
  });

  it("can be trained on", async () => {
    const model = toLayersModel(network, parameters);
    model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
    const [x, y] = [tf.ones([4, 2]), tf.zeros([4, 1])];
    await model.fit(x, y, { epochs: 1, verbose: 0 });
    expect(fromLayersModel(model).parameters).not.toEqual(parameters);
    for (const owned of [x, y, model]) owned.dispose();
  });

  it("leaves no tensor behind once disposed, nor when it refuses", () => {
    const before = tf.memory().numTensors;
    const model = toLayersModel({ ...network, activation: tanh({ reach: 2 }), output: sine() }, parameters);
    predict(model, uniform(8, 1, 1));
    fromLayersModel(model);
    expect(tf.memory().numTensors).toBe(before + 4);
    model.dispose();
    expect(() => toLayersModel({ ...network, output: { id: "cube" } }, parameters)).toThrow();
    expect(tf.memory().numTensors).toBe(before);
  });

  it("refuses parameters of another network, one that is no number, and a response that layers do not have", () => {
    expect(() => toLayersModel(network, parameters.slice(1))).toThrow(
      "toLayersModel: parameters must hold the 9 numbers of the network, got 8.",
    );
    expect(() => toLayersModel(network, parameters.with(3, Number.NaN))).toThrow(
      "toLayersModel: parameters[3] must be a finite number, got NaN.",
    );
    expect(() => toLayersModel({ ...network, activation: { id: "cube" } }, parameters)).toThrow(
      /^toLayersModel: activation.id must be one of "linear", .*, got "cube"\.$/,
    );
    expect(() => toLayersModel({ ...network, normalization: { id: "batch-norm" } }, parameters)).toThrow(
      'toLayersModel: normalization.id must be one of "layer-norm", got "batch-norm".',
    );
    expect(() => toLayersModel({ ...network, output: { id: "sine", params: { frequency: -1 } } }, parameters)).toThrow(
      "toLayersModel: output: sine: frequency must be a finite number in [0.1, 100], got -1.",
    );
  });
});

/** What tf.LayersModel.save() hands over, without the date. */
async function artifacts(model: tf.LayersModel): Promise<tf.io.ModelArtifacts> {
  let saved: tf.io.ModelArtifacts | undefined;
  await model.save(
    tf.io.withSaveHandler(async (found) => {
      saved = found;
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } };
    }),
  );
  return saved!;
}

function predict(model: tf.LayersModel, inputs: Float32Array): Float32Array {
  const dims = model.inputs[0]!.shape[1]!;
  const x = tf.tensor2d(inputs, [inputs.length / dims, dims]);
  const y = model.predict(x) as tf.Tensor;
  const values = y.dataSync<"float32">().slice();
  tf.dispose([x, y]);
  return values;
}

function uniform(n: number, limit: number, seed: number): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n }, () => limit * (2 * rng.uniform() - 1));
}

/** Up to a dozen roundings of 6e-8, each as the layers after it enlarge it. */
function expectNear(found: Float32Array, expected: Float32Array): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => void expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-5));
}
