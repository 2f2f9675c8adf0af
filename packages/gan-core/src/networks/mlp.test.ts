import { expect, it } from "vitest";
import { batchNorm, layerNorm } from "../normalizations/index.ts";
import { createRng } from "../random/rng.ts";
import { linear, maxout, relu } from "./activations.ts";
import { normal } from "./initializers.ts";
import { initializeMlp, mlpArrays, mlpLayers, mlpSize, readsBatch, spectralSize } from "./mlp.ts";

const shape = { inputDims: 2, hidden: [3, 4], outputDims: 1 };

it("mlpLayers() lays weights and biases one after the other, layer by layer", () => {
  // 2·3 + 3 = 9, then 3·4 + 4 = 16, then 4·1 + 1 = 5.
  expect(mlpLayers(shape)).toEqual([
    { fanIn: 2, fanOut: 3, units: 3, weights: 0, biases: 6 },
    { fanIn: 3, fanOut: 4, units: 4, weights: 9, biases: 21 },
    { fanIn: 4, fanOut: 1, units: 1, weights: 25, biases: 29 },
  ]);
});

it("mlpLayers() without hidden layers is one matrix and its biases", () => {
  expect(mlpLayers({ inputDims: 2, hidden: [], outputDims: 3 })).toEqual([
    { fanIn: 2, fanOut: 3, units: 3, weights: 0, biases: 6 },
  ]);
});

it("mlpLayers() gives a maxout unit so many sums, each with weights of its own", () => {
  // 2·9 + 9 = 27 for three units of three sums; the next layer reads the three units: 3·1 + 1.
  expect(mlpLayers({ inputDims: 2, hidden: [3], outputDims: 1, activation: maxout({ pieces: 3 }) })).toEqual([
    { fanIn: 2, fanOut: 9, units: 3, weights: 0, biases: 18 },
    { fanIn: 3, fanOut: 1, units: 1, weights: 27, biases: 30 },
  ]);
});

it("mlpLayers() puts a normalised layer's gains between its weights and its biases", () => {
  expect(mlpLayers({ inputDims: 2, hidden: [3], outputDims: 1, normalization: layerNorm() })).toEqual([
    { fanIn: 2, fanOut: 3, units: 3, weights: 0, gains: 6, biases: 9 },
    { fanIn: 3, fanOut: 1, units: 1, weights: 12, biases: 15 },
  ]);
});

const minibatch = { kernels: 4, dims: 5, others: 7 };

it("mlpLayers() gives the last layer the projection of a minibatch, and its kernels as inputs", () => {
  // T is 3·4·5 = 60 numbers, after the 9 of the hidden layer; then (3 + 4)·1 weights.
  expect(mlpLayers({ inputDims: 2, hidden: [3], outputDims: 1, minibatch })[1]).toEqual({
    fanIn: 7,
    fanOut: 1,
    units: 1,
    projection: 9,
    weights: 69,
    biases: 76,
  });
});

it("mlpArrays() are the parameters in the order they lie, without a gap", () => {
  const arrays = mlpArrays({ ...shape, activation: maxout(), normalization: batchNorm(), minibatch });
  let offset = 0;
  for (const array of arrays) {
    expect(array.offset).toBe(offset);
    offset += array.shape.reduce((size, n) => size * n, 1);
  }
  expect(arrays.map((array) => array.shape)).toEqual([[2, 6], [6], [6], [3, 8], [8], [8], [4, 4, 5], [8, 1], [1]]);
  expect(offset).toBe(mlpSize({ ...shape, activation: maxout(), normalization: batchNorm(), minibatch }));
});

it("initializeMlp() starts gains at 1 and fills the projection", () => {
  const mlp = { ...shape, activation: relu(), output: linear(), initializer: normal(), minibatch };
  const normalization = layerNorm();
  const parameters = initializeMlp({ ...mlp, normalization }, createRng(1));
  const [first, , last] = mlpLayers({ ...mlp, normalization });
  expect([...parameters.subarray(first!.gains, first!.gains! + 3)]).toEqual([1, 1, 1]);
  expect(parameters.subarray(last!.projection, last!.weights).every((v) => v !== 0)).toBe(true);
});

it("readsBatch() is true of what makes an answer depend on the others", () => {
  expect(readsBatch({ normalization: batchNorm() })).toBe(true);
  expect(readsBatch({ minibatch })).toBe(true);
  expect(readsBatch({ normalization: layerNorm() })).toBe(false);
  expect(readsBatch({})).toBe(false);
});

it("mlpSize() counts every weight and bias", () => {
  expect(mlpSize(shape)).toBe(9 + 16 + 5);
});

it("spectralSize() counts the outputs of every layer", () => {
  expect(spectralSize(shape)).toBe(3 + 4 + 1);
});

it("initializeMlp() fills the weights and leaves the biases at 0", () => {
  const parameters = initializeMlp(
    { ...shape, activation: relu(), output: linear(), initializer: normal() },
    createRng(1),
  );
  const biases = [6, 7, 8, 21, 22, 23, 24, 29];
  const zeros = Array.from(parameters.keys()).filter((i) => parameters[i] === 0);
  expect(zeros).toEqual(biases);
});
