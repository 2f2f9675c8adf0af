import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { mixtureTable } from "../random/mixture-table.ts";
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
  const table = mixtureTable(dims, centers, sigmas, shares);
  const exponents = new Float64Array(count);
  const sharpness = sigmas.map((sigma) => 1 / sigma); // a product where log p would divide: twice as fast
  const logHeights = exponents.map((_, j) => {
    const logVolume = sigmas.subarray(j * dims, (j + 1) * dims).reduce((sum, sigma) => sum + log(sigma), 0);
    return log(shares[j]!) - logVolume - (dims / 2) * log(2 * Math.PI);
  });

  return {
    dims,
    sample(n, rng, out) {
      const points = sampleBuffer(owner, n, dims, out);
      rng.mixture(table, points);
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
