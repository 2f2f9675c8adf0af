import { expect, it } from "vitest";
import { startSpectral, usedParameters } from "./spectral.ts";

// W₀ = [[3, 0], [4, 5]]: WᵀW = [[25, 20], [20, 25]], eigenvalues 45 and 5, the first with (1, 1)/√2. W₁ = (3, 4)ᵀ.
const shape = { inputDims: 2, hidden: [2], outputDims: 1 };
const parameters = Float32Array.of(3, 0, 4, 5, 0.25, -1, 3, 4, 0.5);

it("startSpectral() finds the right singular vector of each layer's largest factor", () => {
  const u = startSpectral(shape, parameters);
  for (const [i, value] of [Math.SQRT1_2, Math.SQRT1_2, 1].entries()) expect(Math.abs(u[i]!)).toBeCloseTo(value, 6);
  expect(u).toHaveLength(3);
});

it("usedParameters() divides each matrix by its largest factor, √45 and 5, times the limit, and leaves the biases", () => {
  const used = usedParameters(shape, parameters, { limit: 2, spectral: startSpectral(shape, parameters) });
  const [a, b] = [2 / Math.sqrt(45), 2 / 5];
  const expected = [3 * a, 0, 4 * a, 5 * a, 0.25, -1, 3 * b, 4 * b, 0.5];
  for (const [i, value] of expected.entries()) expect(used[i]).toBeCloseTo(value, 6);
});

it("usedParameters() leaves a matrix of zeros as it is, and the vectors found for it are of length 1", () => {
  const zeros = new Float32Array(parameters.length);
  const spectral = startSpectral(shape, zeros);
  expect(Math.hypot(spectral[0]!, spectral[1]!)).toBeCloseTo(1, 6);
  expect(usedParameters(shape, zeros, { limit: 1, spectral })).toEqual(zeros);
});
