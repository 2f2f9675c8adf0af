import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { linear, relu } from "./activations.ts";
import { normal } from "./initializers.ts";
import { initializeMlp, mlpLayers, mlpSize, spectralSize } from "./mlp.ts";

const shape = { inputDims: 2, hidden: [3, 4], outputDims: 1 };

it("mlpLayers() lays weights and biases one after the other, layer by layer", () => {
  // 2·3 + 3 = 9, then 3·4 + 4 = 16, then 4·1 + 1 = 5.
  expect(mlpLayers(shape)).toEqual([
    { fanIn: 2, fanOut: 3, weights: 0, biases: 6 },
    { fanIn: 3, fanOut: 4, weights: 9, biases: 21 },
    { fanIn: 4, fanOut: 1, weights: 25, biases: 29 },
  ]);
});

it("mlpLayers() without hidden layers is one matrix and its biases", () => {
  expect(mlpLayers({ inputDims: 2, hidden: [], outputDims: 3 })).toEqual([
    { fanIn: 2, fanOut: 3, weights: 0, biases: 6 },
  ]);
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
