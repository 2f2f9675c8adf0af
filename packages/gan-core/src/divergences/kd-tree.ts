import { isFinitePoint } from "./check-clouds.ts";
import { select } from "./select.ts";

/** Nearest neighbours by a k-d tree. Points that are not finite are in no place, and found by no one. */
export interface KdTree {
  /**
   * The squared distance from a point to its k-th nearest of the tree, ∞ if there are fewer. Equal points count once
   * each. The k nearest, in that order, are then in `found`.
   *
   * @param skip The index of a tree's point that does not count: the point asking, when it is one of them.
   */
  kth(points: Float32Array, offset: number, k: number, skip?: number): number;
  /** Indexes of the points found by the last `kth`, nearest first. */
  readonly found: readonly number[];
  /** How many of the tree's points are exactly at a point, and the squared distance to the nearest that is not. */
  atom(points: Float32Array, offset: number): { readonly count: number; readonly next: number };
  /** Prepares a count of the balls, one around each point, that hold a point in their inside. */
  balls(squaredRadii: ArrayLike<number>): (points: Float32Array, offset: number) => number;
}

/** Points in a leaf: below this a loop is faster than another split. */
const leaf = 10;

/**
 * Splits the cloud at the median of its widest axis, again and again. Every distance is summed over the axes in the
 * same order as anywhere else here, so ties are exact.
 *
 * Cost: n log n to build; log n a query in few dimensions, n in many.
 *
 * Reference: Friedman, Bentley and Finkel 1977, An Algorithm for Finding Best Matches in Logarithmic Expected Time,
 * https://doi.org/10.1145/355744.355745
 */
export function createKdTree(cloud: Float32Array, dims: number): KdTree {
  const all = Array.from({ length: cloud.length / dims }, (_, i) => i);
  const order = Int32Array.from(all.filter((i) => isFinitePoint(cloud, i, dims)));
  const size = order.length;
  let leaves = 1;
  while (leaves * leaf < size) leaves *= 2;
  // Node i has children 2i + 1 and 2i + 2, and the box low[i] … high[i] around its points.
  const nodes = 2 * leaves - 1;
  const low = new Float64Array(nodes * dims).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(nodes * dims).fill(Number.NEGATIVE_INFINITY);
  const isLeaf = (node: number): boolean => 2 * node + 2 >= nodes;
  const middle = (from: number, to: number): number => (from + to) >> 1;
  build(0, 0, size);
  // In the order of the leaves, so that a leaf is one stretch of memory.
  const sorted = new Float32Array(size * dims);
  for (let i = 0; i < size; i++) sorted.set(cloud.subarray(order[i]! * dims, (order[i]! + 1) * dims), i * dims);

  function build(node: number, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      for (let k = 0; k < dims; k++) {
        const x = cloud[order[i]! * dims + k]!;
        if (x < low[node * dims + k]!) low[node * dims + k] = x;
        if (x > high[node * dims + k]!) high[node * dims + k] = x;
      }
    }
    if (isLeaf(node)) return;
    let widest = 0;
    const width = (k: number): number => high[node * dims + k]! - low[node * dims + k]!;
    for (let k = 1; k < dims; k++) if (width(k) > width(widest)) widest = k;
    select(order, from, to, middle(from, to), (i) => cloud[i * dims + widest]!);
    build(2 * node + 1, from, middle(from, to));
    build(2 * node + 2, middle(from, to), to);
  }

  /**
   * Squared distance to the nearest place in the node's box. Never more than that to a point in it, rounding included.
   */
  function toBox(node: number, points: Float32Array, offset: number): number {
    let sum = 0;
    for (let k = 0; k < dims; k++) {
      const x = points[offset + k]!;
      const below = low[node * dims + k]! - x;
      const above = x - high[node * dims + k]!;
      const gap = Math.max(below, above, 0);
      sum += gap * gap;
    }
    return sum;
  }

  function toPoint(i: number, points: Float32Array, offset: number): number {
    let sum = 0;
    for (let k = 0; k < dims; k++) {
      const gap = points[offset + k]! - sorted[i * dims + k]!;
      sum += gap * gap;
    }
    return sum;
  }

  const found: number[] = [];
  const distances: number[] = [];

  /** Keeps the k least distances, least first. */
  function offer(distance: number, index: number, k: number): void {
    let at = Math.min(found.length, k - 1);
    for (; at > 0 && distances[at - 1]! > distance; at--) {
      distances[at] = distances[at - 1]!;
      found[at] = found[at - 1]!;
    }
    distances[at] = distance;
    found[at] = index;
  }

  function kth(points: Float32Array, offset: number, k: number, skip = -1): number {
    found.length = 0;
    distances.length = 0;
    const reach = (): number => (found.length < k ? Number.POSITIVE_INFINITY : distances[k - 1]!);
    if (isFinitePoint(points, offset / dims, dims)) visit(0, 0, size, 0);
    return reach();

    function visit(node: number, from: number, to: number, distance: number): void {
      if (distance >= reach()) return;
      if (isLeaf(node)) {
        for (let i = from; i < to; i++) {
          const gap = toPoint(i, points, offset);
          if (gap < reach() && order[i] !== skip) offer(gap, order[i]!, k);
        }
        return;
      }
      const [left, right, cut] = [2 * node + 1, 2 * node + 2, middle(from, to)];
      const toLeft = toBox(left, points, offset);
      const toRight = toBox(right, points, offset);
      if (toLeft <= toRight) visit(left, from, cut, toLeft);
      visit(right, cut, to, toRight);
      if (toLeft > toRight) visit(left, from, cut, toLeft);
    }
  }

  function atom(points: Float32Array, offset: number): { count: number; next: number } {
    let count = 0;
    let next = Number.POSITIVE_INFINITY;
    if (isFinitePoint(points, offset / dims, dims)) visit(0, 0, size);
    return { count, next };

    function visit(node: number, from: number, to: number): void {
      const distance = toBox(node, points, offset);
      if (distance >= next || from === to) return;
      if (distance === 0 && isPoint(node)) count += to - from;
      else if (isLeaf(node)) {
        for (let i = from; i < to; i++) {
          const gap = toPoint(i, points, offset);
          if (gap === 0) count++;
          else if (gap < next) next = gap;
        }
      } else {
        visit(2 * node + 1, from, middle(from, to));
        visit(2 * node + 2, middle(from, to), to);
      }
    }
  }

  function isPoint(node: number): boolean {
    for (let k = node * dims; k < (node + 1) * dims; k++) if (low[k] !== high[k]) return false;
    return true;
  }

  function balls(squaredRadii: ArrayLike<number>): (points: Float32Array, offset: number) => number {
    const largest = new Float64Array(nodes);
    measure(0, 0, size);
    return (points, offset) => (isFinitePoint(points, offset / dims, dims) ? visit(0, 0, size, points, offset) : 0);

    function measure(node: number, from: number, to: number): number {
      let most = 0;
      if (isLeaf(node)) for (let i = from; i < to; i++) most = Math.max(most, squaredRadii[order[i]!]!);
      else {
        const cut = middle(from, to);
        most = Math.max(measure(2 * node + 1, from, cut), measure(2 * node + 2, cut, to));
      }
      largest[node] = most;
      return most;
    }

    function visit(node: number, from: number, to: number, points: Float32Array, offset: number): number {
      if (toBox(node, points, offset) >= largest[node]!) return 0;
      if (!isLeaf(node)) {
        const cut = middle(from, to);
        return visit(2 * node + 1, from, cut, points, offset) + visit(2 * node + 2, cut, to, points, offset);
      }
      let count = 0;
      for (let i = from; i < to; i++) if (toPoint(i, points, offset) < squaredRadii[order[i]!]!) count++;
      return count;
    }
  }

  return { kth, found, atom, balls };
}
