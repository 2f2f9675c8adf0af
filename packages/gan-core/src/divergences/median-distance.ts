import { isFinitePoint } from "./check-clouds.ts";
import { squaredDistance } from "./squared-distance.ts";

/** Points that are enough for a median good to about a hundredth. */
const enough = 500;

/**
 * The median distance between two different points of a cloud, over all pairs of its first 500 finite ones; of an even
 * number of pairs the upper of the middle two. 0 if there is no pair. Cost: as 125,000 distances at most.
 */
export function medianDistance(points: Float32Array, dims: number): number {
  const finite: number[] = [];
  for (let i = 0; i < points.length / dims && finite.length < enough; i++) {
    if (isFinitePoint(points, i, dims)) finite.push(i);
  }
  const squares = new Float64Array((finite.length * (finite.length - 1)) / 2);
  let at = 0;
  for (let i = 1; i < finite.length; i++) {
    for (let j = 0; j < i; j++) squares[at++] = squaredDistance(points, finite[i]!, points, finite[j]!, dims);
  }
  squares.sort();
  return Math.sqrt(squares[squares.length >> 1] ?? 0);
}
