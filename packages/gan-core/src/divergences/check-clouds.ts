import { checkNumber, refuse } from "../check.ts";

/** The number of points in a cloud. Refuses an empty one, and one that ends in half a point. */
export function countPoints(owner: string, cloud: string, points: Float32Array, dims: number): number {
  checkNumber(`${owner}: dims`, dims, { min: 1, integer: true });
  if (points.length === 0 || points.length % dims !== 0) {
    refuse(`${owner}: ${cloud}`, `must hold a positive multiple of ${dims} numbers`, points.length);
  }
  return points.length / dims;
}

export interface CloudRule {
  /** The fewest points of each cloud. Default 1. */
  readonly least?: number;
  /** The most points of each cloud. Default: no limit. */
  readonly most?: number;
  /** Whether both must hold equally many. Default false. */
  readonly paired?: boolean;
}

/**
 * The numbers of points in both clouds, in the order of the arguments. Refuses what the rule forbids, by name:
 * `wasserstein-1: fake must hold as many points as real, 500, got 300.`
 */
export function checkClouds(
  owner: string,
  real: Float32Array,
  fake: Float32Array,
  dims: number,
  { least = 1, most = Number.POSITIVE_INFINITY, paired = false }: CloudRule = {},
): readonly [number, number] {
  const counts = [countPoints(owner, "real", real, dims), countPoints(owner, "fake", fake, dims)] as const;
  counts.forEach((count, i) => {
    const cloud = `${owner}: ${i === 0 ? "real" : "fake"}`;
    if (!(count >= least)) refuse(cloud, `must hold at least ${least} points`, count);
    if (!(count <= most)) refuse(cloud, `must hold at most ${most} points`, count);
  });
  if (paired && counts[0] !== counts[1]) {
    refuse(`${owner}: fake`, `must hold as many points as real, ${counts[0]}`, counts[1]);
  }
  return counts;
}

/** Whether every coordinate is a finite number. */
export function allFinite(points: Float32Array): boolean {
  return points.every(Number.isFinite);
}

/** Whether all coordinates of point i are finite numbers. */
export function isFinitePoint(points: Float32Array, i: number, dims: number): boolean {
  for (let k = i * dims; k < (i + 1) * dims; k++) if (!Number.isFinite(points[k])) return false;
  return true;
}
