/** Gaussians with axis-parallel spreads, each with its share of the points, laid out to draw from. */
export interface MixtureTable {
  readonly dims: number;
  /** Of components: k. */
  readonly count: number;
  /**
   * Where each component's stretch of [0, 1) begins and, last, where all end (k + 1, the two outer ones out of reach);
   * then the centres and the standard deviations along each axis (k · dims each).
   */
  readonly numbers: Float64Array;
}

/** @param shares k numbers that add up to 1. */
export function mixtureTable(
  dims: number,
  centers: ArrayLike<number>,
  sigmas: ArrayLike<number>,
  shares: readonly number[],
): MixtureTable {
  const count = shares.length;
  const numbers = new Float64Array(count + 1 + 2 * count * dims);
  for (let j = 0; j < count; j++) numbers[j + 1] = numbers[j]! + shares[j]!;
  numbers[0] = Number.NEGATIVE_INFINITY;
  numbers[count] = Number.POSITIVE_INFINITY;
  numbers.set(centers, count + 1);
  numbers.set(sigmas, count + 1 + count * dims);
  return { dims, count, numbers };
}

/**
 * Moves standard normals to a mixture's components, in place: a point of `dims` numbers for each u in [0, 1) goes to the
 * component whose stretch holds u, as center + σ · z.
 */
export function placeInMixture(table: MixtureTable, us: Float32Array, points: Float32Array): void {
  const { dims, count, numbers } = table;
  const centers = count + 1;
  const sigmas = centers + count * dims;
  let at = 0;
  for (let i = 0; i < us.length; i++) {
    const from = dims * pick(numbers, count, us[i]!);
    for (let k = from; k < from + dims; k++) {
      points[at] = numbers[centers + k]! + numbers[sigmas + k]! * points[at]!;
      at++;
    }
  }
}

/** The component whose stretch holds u. The first guess is right where all are alike. */
function pick(edges: Float64Array, count: number, u: number): number {
  let j = (u * count) >>> 0;
  while (u >= edges[j + 1]!) j++;
  while (u < edges[j]!) j--;
  return j;
}
