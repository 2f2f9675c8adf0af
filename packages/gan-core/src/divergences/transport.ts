import { assign } from "./assignment.ts";
import { allFinite, checkClouds } from "./check-clouds.ts";
import { squaredDistance } from "./squared-distance.ts";

/** The most points of each cloud: the table of n² costs then takes 128 MB. */
export const mostPaired = 4000;

/**
 * The mean cost of the best pairing of two clouds of equal size, cost(|xᵢ − yⱼ|²) for a pair: optimal transport between
 * equal weights is such a pairing. ∞ if a point is not finite. Cost: as `assign`, n³ at worst.
 *
 * Reference: Peyré and Cuturi 2019, Computational Optimal Transport, proposition 2.1
 */
export function pairingCost(
  owner: string,
  real: Float32Array,
  fake: Float32Array,
  dims: number,
  cost: (squaredDistance: number) => number,
): number {
  const [n] = checkClouds(owner, real, fake, dims, { paired: true, most: mostPaired });
  if (!allFinite(real) || !allFinite(fake)) return Number.POSITIVE_INFINITY;
  const costs = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) costs[i * n + j] = cost(squaredDistance(real, i, fake, j, dims));
  }
  const columnOf = assign(costs, n);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += costs[i * n + columnOf[i]!]!;
  return sum / n;
}
