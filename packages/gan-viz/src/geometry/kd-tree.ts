/** Which points of a set are nearest to a place. */
export interface KdTree {
  /** How many points it holds: those with a finite place. */
  readonly count: number;
  /**
   * Writes the k nearest points to (x, y), the nearest first, and their squared distances; returns how many there
   * were. Of points equally near, any. `except` is left out, as are points whose squared distance is not below `within`.
   */
  nearest(
    indices: Int32Array,
    squares: Float64Array,
    k: number,
    x: number,
    y: number,
    except?: number,
    within?: number,
  ): number;
}

/**
 * Sorts points into a balanced tree: each half parts at its median, across and up in turns (Bentley 1975). Only order
 * counts, so neither a point far out nor a heap of equal points makes it slow: n points take n log n to
 * arrange, and one search about log n.
 */
export function createKdTree(points: Float32Array): KdTree {
  const all = new Int32Array(points.length >> 1);
  let count = 0;
  for (let i = 0; i < all.length; i++) if (Number.isFinite(points[2 * i]! + points[2 * i + 1]!)) all[count++] = i;
  const order = all.subarray(0, count);
  arrange(order, points, 0, count, 0);

  // The search under way: here, not in closures of its own, for there may be a million searches.
  let [px, py, left, most, found, limit] = [0, 0, -1, 0, 0, 0];
  let near: Int32Array = new Int32Array(0);
  let far: Float64Array = new Float64Array(0);

  return {
    count,
    nearest(indices, squares, k, x, y, except = -1, within = Infinity) {
      px = x;
      py = y;
      left = except;
      most = k;
      found = 0;
      limit = within;
      near = indices;
      far = squares;
      if (Number.isFinite(x + y) && k > 0) search(0, count, 0);
      return found;
    },
  };

  function search(from: number, to: number, axis: number): void {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const i = order[middle]!;
    const dx = px - points[2 * i]!;
    const dy = py - points[2 * i + 1]!;
    if (i !== left) insert(i, dx * dx + dy * dy);
    const off = axis === 0 ? dx : dy;
    if (off < 0) search(from, middle, 1 - axis);
    else search(middle + 1, to, 1 - axis);
    if (off * off >= limit) return;
    if (off < 0) search(middle + 1, to, 1 - axis);
    else search(from, middle, 1 - axis);
  }

  function insert(i: number, square: number): void {
    if (!(square < limit)) return;
    let place = found < most ? found++ : most - 1;
    while (place > 0 && far[place - 1]! > square) {
      far[place] = far[place - 1]!;
      near[place] = near[place - 1]!;
      place--;
    }
    far[place] = square;
    near[place] = i;
    if (found === most) limit = far[most - 1]!;
  }
}

/** Puts the median along one axis in the middle, less before and more after it, then each half along the other. */
function arrange(order: Int32Array, points: Float32Array, from: number, to: number, axis: 0 | 1): void {
  if (to - from < 2) return;
  const middle = (from + to) >> 1;
  select(order, points, from, to - 1, middle, axis);
  arrange(order, points, from, middle, axis === 0 ? 1 : 0);
  arrange(order, points, middle + 1, to, axis === 0 ? 1 : 0);
}

/** Quickselect (Hoare 1961): puts in place k what sorting would. The pivot of three keeps sorted input fast. */
function select(order: Int32Array, points: Float32Array, from: number, to: number, k: number, axis: 0 | 1): void {
  let [lo, hi] = [from, to];
  while (hi > lo) {
    const [a, b, c] = [at(lo), at((lo + hi) >> 1), at(hi)];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let [i, j] = [lo, hi];
    while (i <= j) {
      while (at(i) < pivot) i++;
      while (at(j) > pivot) j--;
      if (i > j) break;
      const held = order[i]!;
      order[i++] = order[j]!;
      order[j--] = held;
    }
    if (k <= j) hi = j;
    else if (k >= i) lo = i;
    else return;
  }

  function at(i: number): number {
    return points[2 * order[i]! + axis]!;
  }
}
