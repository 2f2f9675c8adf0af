import type { KdTree } from "./kd-tree.ts";

/** Closed outlines one after another. */
export interface Outlines {
  /** x0, y0, x1, y1, … of all of them. */
  readonly corners: Float32Array;
  /** Where in `corners` each begins, and in the end where the last one ends: outline k from starts[k] to starts[k + 1]. */
  readonly starts: Int32Array;
}

// By how much of its reach a corner must lie beyond a bisector: far above the rounding of doubles, far below a pixel.
// No site then cuts a cell twice.
const SLACK = 1e-12;
// Corners closer than this share of the rectangle are one, as are distances that differ by less of their own.
const ALIKE = 1e-8;
// Neighbours that are tried first. Those of a cell are six on average (Euler's formula).
const FIRST = 8;

/**
 * The cell of each site within a rectangle: all places nearer to it than to any other; empty if all of them are outside.
 * Sites in one place have the same cell.
 *
 * Each cell begins as the whole rectangle. A site can cut it only if it is nearer to one of its corners than the cell's
 * own site; so the site nearest to each corner is looked up in the tree, and cuts along its bisector, until every
 * corner has the cell's own site for its nearest. n sites take about n log n.
 *
 * @param points x0, y0, x1, y1, … all finite, and the tree of them.
 */
export function createVoronoi(): (
  points: Float32Array,
  tree: KdTree,
  box: readonly [x0: number, y0: number, x1: number, y1: number],
) => Outlines {
  // Corners of the cell being cut, relative to its site, and whether the nearest site is known to be that one.
  let [cell, next] = [new Float64Array(64), new Float64Array(64)];
  let [sure, nextSure] = [new Uint8Array(32), new Uint8Array(32)];
  let count = 0;
  let reach = 0; // of its first corners, at most
  // Three cells meet at a corner, and it need be looked up for one: its place and squared distance, by a hash of the place.
  let shared = new Float64Array(0);
  let same = 0;
  let corners = new Float32Array(0);
  let starts = new Int32Array(0);
  const [near, squares] = [new Int32Array(FIRST), new Float64Array(FIRST)];

  return (points, tree, [x0, y0, x1, y1]) => {
    const sites = points.length >> 1;
    if (starts.length !== sites + 1) starts = new Int32Array(sites + 1);
    const slots = 3 * 2 ** Math.ceil(Math.log2(8 * sites + 1));
    if (shared.length !== slots) shared = new Float64Array(slots);
    shared.fill(Number.NaN);
    same = ALIKE * Math.max(x1 - x0, y1 - y0);
    let size = 0;
    for (let k = 0; k < sites; k++) {
      starts[k] = size;
      const [x, y] = [points[2 * k]!, points[2 * k + 1]!];
      cell.set([x0 - x, y0 - y, x1 - x, y0 - y, x1 - x, y1 - y, x0 - x, y1 - y]);
      sure.fill(0);
      count = 4;
      reach = Math.abs(x0 - x) + Math.abs(x1 - x) + Math.abs(y0 - y) + Math.abs(y1 - y);
      if (!carve(points, tree, k)) continue;
      if (size + 2 * count > corners.length) {
        const more = new Float32Array(2 * size + 2 * count + 12 * sites);
        more.set(corners.subarray(0, size));
        corners = more;
      }
      for (let i = 0; i < count; i++) {
        corners[size++] = x + cell[2 * i]!;
        corners[size++] = y + cell[2 * i + 1]!;
      }
    }
    starts[sites] = size;
    return { corners, starts };
  };

  /** Cuts all that is not nearest to site k; false if nothing is left. */
  function carve(points: Float32Array, tree: KdTree, k: number): boolean {
    const [x, y] = [points[2 * k]!, points[2 * k + 1]!];
    const found = tree.nearest(near, squares, FIRST, x, y, k);
    for (let n = 0; n < found; n++) cut(points[2 * near[n]!]! - x, points[2 * near[n]! + 1]! - y);
    for (let i = 0; i < count; ) {
      const [cx, cy] = [cell[2 * i]!, cell[2 * i + 1]!];
      const own = cx * cx + cy * cy;
      if (sure[i] === 1 || known(x + cx, y + cy, own)) {
        i++;
        continue;
      }
      if (tree.nearest(near, squares, 1, x + cx, y + cy, k, own) > 0) {
        const [dx, dy] = [points[2 * near[0]!]! - x, points[2 * near[0]! + 1]! - y];
        if (cx * dx + cy * dy - (dx * dx + dy * dy) / 2 > SLACK * reach * Math.hypot(dx, dy)) {
          cut(dx, dy);
          i = 0;
          continue;
        }
      }
      sure[i++] = 1;
      know(x + cx, y + cy, own);
    }
    return count > 2;
  }

  /** Whether this corner of another cell was found to have no site nearer than that. */
  function known(x: number, y: number, square: number): boolean {
    const at = placeOf(x, y);
    return (
      Math.abs(shared[at]! - x) < same &&
      Math.abs(shared[at + 1]! - y) < same &&
      square <= shared[at + 2]! * (1 + ALIKE)
    );
  }

  function know(x: number, y: number, square: number): void {
    const at = placeOf(x, y);
    shared[at] = x;
    shared[at + 1] = y;
    shared[at + 2] = square;
  }

  /** Where in `shared` a corner may be: neighbours reckon it with errors of their own, far smaller than `same`. */
  function placeOf(x: number, y: number): number {
    const hash = Math.imul(Math.round(x / same) | 0, 0x9e3779b1) ^ Math.imul(Math.round(y / same) | 0, 0x85ebca6b);
    return 3 * ((hash ^ (hash >>> 15)) & (shared.length / 3 - 1));
  }

  /** Cuts off what is nearer to a place than to the cell's own site: p with p · d > d²/2 (Sutherland and Hodgman 1974). */
  function cut(dx: number, dy: number): void {
    const half = (dx * dx + dy * dy) / 2;
    if (2 * count + 4 > cell.length) grow();
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const j = i + 1 < count ? i + 1 : 0;
      const [px, py, qx, qy] = [cell[2 * i]!, cell[2 * i + 1]!, cell[2 * j]!, cell[2 * j + 1]!];
      const [beyond, after] = [px * dx + py * dy - half, qx * dx + qy * dy - half];
      if (beyond <= 0) put(kept++, px, py, sure[i]!);
      if (beyond <= 0 === after <= 0) continue;
      const share = beyond / (beyond - after);
      put(kept++, px + (qx - px) * share, py + (qy - py) * share, 0);
    }
    [cell, next] = [next, cell];
    [sure, nextSure] = [nextSure, sure];
    count = kept;
  }

  function put(i: number, x: number, y: number, known: number): void {
    next[2 * i] = x;
    next[2 * i + 1] = y;
    nextSure[i] = known;
  }

  function grow(): void {
    const [largerCell, largerSure] = [new Float64Array(2 * cell.length), new Uint8Array(2 * sure.length)];
    largerCell.set(cell);
    largerSure.set(sure);
    [cell, sure] = [largerCell, largerSure];
    [next, nextSure] = [new Float64Array(cell.length), new Uint8Array(sure.length)];
  }
}
