import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import type { Distribution } from "./distribution.ts";

/** Gaussians with axis-parallel spreads, each with its share of the points. */
export interface Components {
  readonly dims: number;
  /** k · dims numbers. */
  readonly centers: readonly number[];
  /** Standard deviations, k · dims numbers. */
  readonly sigmas: readonly number[];
  /** k numbers that add up to 1; equal shares when left out. */
  readonly shares?: readonly number[];
}

/**
 * p(x) = Σⱼ wⱼ Πᵢ N(xᵢ; μⱼᵢ, σⱼᵢ²)
 *
 * Sampling picks a component with probability wⱼ, then draws each coordinate. log p is a log-sum-exp over the
 * components: far from all of them every term alone underflows.
 *
 * @param owner The id of the distribution made of it, for errors.
 */
export function mixture(
  owner: string,
  components: Components,
): Required<Pick<Distribution, "dims" | "sample" | "logDensity">> {
  const { dims } = components;
  const centers = Float64Array.from(components.centers);
  const sigmas = Float64Array.from(components.sigmas);
  const count = centers.length / dims;
  const shares = components.shares ?? new Array<number>(count).fill(1 / count);
  const edges = cumulative(shares);
  let draws = new Float32Array(0);
  const exponents = new Float64Array(count);
  const sharpness = sigmas.map((sigma) => 1 / sigma); // a product where log p would divide: twice as fast
  const logHeights = exponents.map((_, j) => {
    const logVolume = sigmas.subarray(j * dims, (j + 1) * dims).reduce((sum, sigma) => sum + log(sigma), 0);
    return log(shares[j]!) - logVolume - (dims / 2) * log(2 * Math.PI);
  });

  /** Moves each standard normal to a component and stretches it. */
  function place(points: Float32Array, us: Float32Array): void {
    let at = 0;
    for (let i = 0; i < us.length; i++) {
      const from = dims * pick(edges, us[i]!);
      for (let k = from; k < from + dims; k++) {
        points[at] = centers[k]! + sigmas[k]! * points[at]!;
        at++;
      }
    }
  }

  return {
    dims,
    sample(n, rng, out) {
      const points = sampleBuffer(owner, n, dims, out);
      if (draws.length !== n) draws = new Float32Array(n);
      rng.uniforms(draws);
      rng.normals(points);
      place(points, draws);
      return points;
    },
    logDensity(point, offset = 0) {
      let top = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < count; j++) {
        let squares = 0;
        for (let k = 0; k < dims; k++) {
          const z = (point[offset + k]! - centers[j * dims + k]!) * sharpness[j * dims + k]!;
          squares += z * z;
        }
        exponents[j] = logHeights[j]! - squares / 2;
        if (exponents[j]! > top) top = exponents[j]!;
      }
      if (top === Number.NEGATIVE_INFINITY) return Number.isNaN(exponents[0]) ? Number.NaN : top; // beyond any float
      let sum = 0;
      for (let j = 0; j < count; j++) {
        const below = exponents[j]! - top;
        if (below > -50) sum += exp(below); // e^−50 is lost in a sum that holds a 1
      }
      return top + log(sum);
    },
  };
}

/** Where each component's stretch of [0, 1) begins, and at last where all end; both ends of all are out of reach. */
function cumulative(shares: readonly number[]): Float64Array {
  const edges = new Float64Array(shares.length + 1);
  for (let j = 0; j < shares.length; j++) edges[j + 1] = edges[j]! + shares[j]!;
  edges[0] = Number.NEGATIVE_INFINITY;
  edges[shares.length] = Number.POSITIVE_INFINITY;
  return edges;
}

/** The component whose stretch holds u. The first guess is right where all are alike. */
function pick(edges: Float64Array, u: number): number {
  let j = (u * (edges.length - 1)) >>> 0;
  while (u >= edges[j + 1]!) j++;
  while (u < edges[j]!) j--;
  return j;
}
