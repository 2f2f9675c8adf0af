import { cos } from "../math/cos.ts";
import { integerPower } from "../math/integer-power.ts";
import { sin } from "../math/sin.ts";
import type { Distribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";
import { reach } from "./reach.ts";

/**
 * Round Gaussians of one size at the given centres (k · dims numbers), equal shares, each of them a mode:
 *
 *   p(x) = (1/k) Σⱼ N(x; μⱼ, σ² I)
 *
 * @param owner The id of the distribution made of it, for errors.
 */
export function roundGaussians(owner: string, dims: number, centers: readonly number[], sigma: number): Distribution {
  const sigmas = centers.map(() => sigma);
  return {
    ...mixture(owner, { dims, centers, sigmas }),
    modes: { centers: Float32Array.from(centers), sigmas: Float32Array.from(sigmas) },
    extent: reach(centers) + 3 * sigma,
  };
}

/** k points evenly spaced on a circle around 0, the first on the positive x axis: x0, y0, x1, y1, … */
export function ringCenters(count: number, radius: number): number[] {
  return Array.from({ length: count }, (_, j) => {
    const angle = (2 * Math.PI * j) / count;
    return [radius * cos(angle), radius * sin(angle)];
  }).flat();
}

/** The side^dims points of a grid around 0, the last coordinate running fastest. */
export function gridCenters(side: number, spacing: number, dims: number): number[] {
  return Array.from({ length: integerPower(side, dims) }, (_, j) =>
    Array.from({ length: dims }, (_, k) => {
      const step = Math.floor(j / integerPower(side, dims - 1 - k)) % side;
      return spacing * (step - (side - 1) / 2);
    }),
  ).flat();
}
