import { isFinitePoint } from "./check-clouds.ts";
import { createKdTree, type KdTree } from "./kd-tree.ts";

/** A ball around each point of a cloud, out to its k-th nearest other point. */
export interface NeighbourBalls {
  readonly tree: KdTree;
  /**
   * Squared radii, one for each point. 0 where k other points are in the same place: such a ball holds nothing, not
   * even its centre. 0 too for a point that is not finite.
   */
  readonly squaredRadii: Float64Array;
}

/**
 * The balls that precision, recall, density and coverage are made of. Whether a point lies in one is asked strictly:
 * the neighbour that sets the radius does not. Cost: n log n.
 *
 * Reference: Kynkäänniemi et al. 2019, Improved Precision and Recall Metric, https://arxiv.org/abs/1904.06991
 */
export function neighbourBalls(points: Float32Array, dims: number, k: number): NeighbourBalls {
  const tree = createKdTree(points, dims);
  const squaredRadii = Float64Array.from({ length: points.length / dims }, (_, i) => {
    return isFinitePoint(points, i, dims) ? tree.kth(points, i * dims, k, i) : 0;
  });
  return { tree, squaredRadii };
}

/** The knob all four have. */
export const ballParams = {
  k: { label: "Neighbours", default: 5, min: 1, max: 100, step: 1, integer: true },
} as const;

/** The share of a cloud's points that lie in at least one of the balls. Cost: n log n. */
export function shareInBalls({ tree, squaredRadii }: NeighbourBalls, points: Float32Array, dims: number): number {
  const count = tree.balls(squaredRadii);
  let inside = 0;
  for (let offset = 0; offset < points.length; offset += dims) if (count(points, offset) > 0) inside++;
  return (inside * dims) / points.length;
}
