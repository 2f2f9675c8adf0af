import { refuse } from "../check.ts";
import type { Versioned } from "./remember.ts";

/** Points of the plane, each of a weight. */
export interface Cloud extends Versioned {
  /** x0, y0, x1, y1, … A last x without a y is ignored. */
  readonly points: Float32Array;
  /** How much each point counts; those not above 0 do not. Defaults to 1 for all. */
  readonly weights?: ArrayLike<number>;
}

/** Returns the cloud if it has a weight for each of its points, or none at all. */
export function checkCloud(name: string, cloud: Cloud): Cloud {
  const { points, weights } = cloud;
  if (!ArrayBuffer.isView(points)) refuse(name, "points must be a Float32Array", points);
  if (weights !== undefined && weights.length !== points.length >> 1) {
    refuse(name, `weights must hold a number for each of ${points.length >> 1} points`, weights.length);
  }
  return cloud;
}

/** What point i counts: 0 unless its place is finite and its weight above 0. */
export function weightOf({ points, weights }: Cloud, i: number): number {
  if (!Number.isFinite(points[2 * i]! + points[2 * i + 1]!)) return 0;
  const weight = weights === undefined ? 1 : weights[i]!;
  return weight > 0 && weight < Number.POSITIVE_INFINITY ? weight : 0;
}

/** The weight of all points, and how many of equal weight would scatter as little: (Σ w)² / Σ w² (Kish 1965). */
export function massOf(cloud: Cloud): { readonly total: number; readonly effective: number } {
  let total = 0;
  let squares = 0;
  for (let i = 0; i < cloud.points.length >> 1; i++) {
    const weight = weightOf(cloud, i);
    total += weight;
    squares += weight * weight;
  }
  return { total, effective: squares > 0 ? (total * total) / squares : 0 };
}
