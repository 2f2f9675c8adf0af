import { expect, it } from "vitest";
import { batchNorm, layerNorm } from "../normalizations/index.ts";
import { foldBatchNorm } from "./fold-batch-norm.ts";
import { he, linear, maxout, relu } from "./index.ts";
import { type Mlp, mlpSize } from "./mlp.ts";

const mlp: Mlp = {
  inputDims: 1,
  hidden: [1],
  outputDims: 1,
  activation: relu(),
  output: linear(),
  initializer: he(),
  normalization: batchNorm({ epsilon: 1 }),
};

it("foldBatchNorm() takes mean and variance of the company's sums into weights and biases", () => {
  // h = 1, 2, 3 and W = 2: sums 2, 4, 6 of mean 4 and variance 8/3. ε = 1, γ = 3: s = 3/√(11/3).
  const s = 3 / Math.sqrt(11 / 3);
  const folded = foldBatchNorm(mlp, Float32Array.of(2, 3, 0.5, 7, -1), Float32Array.of(1, 2, 3));
  for (const [i, value] of [2 * s, 0.5 - 4 * s, 7, -1].entries()) expect(folded[i]).toBeCloseTo(value, 5);
});

it("foldBatchNorm() sees the company as the folded layers before have changed it", () => {
  // Layer 1: sums −1, 1 (mean 0, variance 1), γ = 2, β = 0, ε = 1: s = √2; relu leaves 0 and √2.
  // Layer 2: W = 1, sums 0, √2: mean 1/√2, variance ½, γ = 1, β = 3: s = 1/√1.5.
  const parameters = Float32Array.of(1, 2, 0, 1, 1, 3, 1, 0);
  const folded = foldBatchNorm({ ...mlp, hidden: [1, 1] }, parameters, Float32Array.of(-1, 1));
  const s = 1 / Math.sqrt(1.5);
  const expected = [Math.SQRT2, 0, s, 3 - Math.SQRT1_2 * s, 1, 0];
  for (const [i, value] of expected.entries()) expect(folded[i]).toBeCloseTo(value, 6);
});

it("foldBatchNorm() lets the largest of a unit's sums through", () => {
  // One unit of two sums, ±h, on −1 and 1: each of mean 0 and variance 1, γ = √2, so as they were. The largest is 1
  // for both: the next layer's sum does not vary, and is its β.
  const pair = { ...mlp, hidden: [1, 1], activation: maxout() };
  const r = Math.SQRT2;
  const parameters = Float32Array.of(1, -1, r, r, 0, 0, /* second */ 1, 0, 1, 1, 5, 6, /* output */ 1, 0);
  const folded = foldBatchNorm(pair, parameters, Float32Array.of(-1, 1));
  // Its sums are 1 and 0 for both inputs: variance 0, s = γ/√ε = 1; biases 5 − 1 and 6 − 0.
  const expected = [1, -1, 0, 0, 1, 0, 4, 6, 1, 0];
  for (const [i, value] of expected.entries()) expect(folded[i]).toBeCloseTo(value, 6);
});

it("foldBatchNorm() folds layers of more weights than a function takes arguments", () => {
  const wide = { ...mlp, hidden: [400, 400] };
  const parameters = new Float32Array(mlpSize(wide)).fill(0.5);
  const folded = foldBatchNorm(wide, parameters, Float32Array.of(1, 2));
  expect(folded).toHaveLength(parameters.length - 2 * 400);
  expect(folded.every(Number.isFinite)).toBe(true);
});

it("foldBatchNorm() refuses a network without it", () => {
  expect(() => foldBatchNorm({ ...mlp, normalization: layerNorm() }, new Float32Array(5), new Float32Array(2))).toThrow(
    'foldBatchNorm: normalization must be over the batch, got "layer".',
  );
});
