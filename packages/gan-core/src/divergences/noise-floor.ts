import type { Distribution } from "../distributions/distribution.ts";
import type { Rng } from "../random/rng.ts";
import type { Divergence } from "./divergence.ts";

/**
 * What a perfect generator would score: the mean value between `pairs` pairs of samples of the real distribution,
 * `count` points each. A value means little without it. Cost: `pairs` estimates; the mean's standard error falls as
 * 1/√pairs.
 */
export function noiseFloor(divergence: Divergence, data: Distribution, count: number, rng: Rng, pairs = 4): number {
  let sum = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [real, other] = [data.sample(count, rng), data.sample(count, rng)];
    sum += divergence.estimate(real, other, data.dims, data).value;
  }
  return sum / pairs;
}
