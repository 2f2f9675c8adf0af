import { cos } from "../math/cos.ts";
import { mlpLayers } from "./mlp.ts";

type Shape = Parameters<typeof mlpLayers>[0];

/** Rounds of power iteration from nothing, as an engine makes before its first step. */
const roundsAtStart = 32;

/** Keeps a matrix of zeros from being divided by 0. */
const tiny = 1e-12;

/**
 * Spectral normalisation (Miyato et al. 2018, https://arxiv.org/abs/1802.05957, §2.1) in plain numbers, for weights that
 * come in or go out; each engine has its own.
 *
 * The vector u of each layer, one after another from the input's side, as found by power iteration from a fixed vector:
 *
 *   v = Wu/‖Wu‖,   u ← Wᵀv/‖Wᵀv‖
 *
 * Cost: 64 products of each matrix with a vector.
 */
export function startSpectral(shape: Shape, parameters: Float32Array): Float32Array {
  return Float32Array.from(
    mlpLayers(shape).flatMap(({ fanIn, fanOut, weights }) => {
      const matrix = parameters.subarray(weights, weights + fanIn * fanOut);
      let u = unit(Float64Array.from({ length: fanOut }, (_, j) => cos(j + 1)));
      for (let round = 0; round < roundsAtStart; round++) {
        const v = timesColumn(matrix, u, fanIn);
        const turned = rowTimes(v, matrix, fanOut);
        if (norm(turned) > 0) u = unit(turned); // a matrix of zeros turns nothing
      }
      return [...u];
    }),
  );
}

/**
 * The parameters as a network is used with them: limit · W/(vᵀWu) in the place of each W, where vᵀWu = ‖Wu‖ is the
 * largest factor by which W stretches a vector, as far as u has converged. Biases stay.
 *
 * @param limit What the largest factor becomes. @param spectral The vectors u, one after another.
 */
export function usedParameters(
  shape: Shape,
  parameters: Float32Array,
  { limit, spectral }: { readonly limit: number; readonly spectral: Float32Array },
): Float32Array {
  const used = parameters.slice();
  let offset = 0;
  for (const { fanIn, fanOut, weights } of mlpLayers(shape)) {
    const matrix = parameters.subarray(weights, weights + fanIn * fanOut);
    const u = Float64Array.from(spectral.subarray(offset, offset + fanOut));
    const sigma = norm(timesColumn(matrix, u, fanIn));
    matrix.forEach((weight, i) => {
      used[weights + i] = (weight * limit) / (sigma + tiny);
    });
    offset += fanOut;
  }
  return used;
}

/** Wu. */
function timesColumn(matrix: Float32Array, u: Float64Array, fanIn: number): Float64Array {
  return Float64Array.from({ length: fanIn }, (_, i) =>
    u.reduce((sum, value, j) => sum + matrix[i * u.length + j]! * value, 0),
  );
}

/** vᵀW. */
function rowTimes(v: Float64Array, matrix: Float32Array, fanOut: number): Float64Array {
  return Float64Array.from({ length: fanOut }, (_, j) =>
    v.reduce((sum, value, i) => sum + value * matrix[i * fanOut + j]!, 0),
  );
}

function norm(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

function unit(vector: Float64Array): Float64Array {
  const length = norm(vector);
  return vector.map((value) => value / length);
}
