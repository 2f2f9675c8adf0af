import Flatbush from "flatbush";
import { createProjection, type Projection, sameProjection } from "./projection.ts";

/** The point nearest to a place in CSS pixels, no further than `radius`; the later of two equally near, being on top. */
export type FindNearest = (
  points: Float32Array,
  x: number,
  y: number,
  projection: Projection,
  radius: number,
) => number | undefined;

// Looking at all of so many takes a fifth of a millisecond; sorting them into an index, a hundred times that.
const MANY = 100_000;

/**
 * Looks at every point, and at an index of them once they are many. The index is kept while the array, a sample of its
 * numbers, and the frame's maps stay as they are: points that move are looked up where they are now.
 */
export function createNearest(): FindNearest {
  const known = createProjection();
  let index: Flatbush | undefined;
  let indexed: Float32Array | undefined;
  let sample = Number.NaN;

  return (points, x, y, projection, radius) => {
    const count = points.length >> 1;
    if (!(radius >= 0 && count > 0 && Number.isFinite(x + y))) return undefined;
    if (count < MANY) return scan(points, x, y, projection, radius);
    const now = sampleOf(points);
    if (index === undefined || indexed !== points || now !== sample || !sameProjection(known, projection)) {
      index = build(points, projection);
      indexed = points;
      sample = now;
      Object.assign(known, projection);
    }
    return index.neighbors(x, y, 1, radius, (i) => isFinitePoint(points, i))[0];
  };
}

function scan(points: Float32Array, x: number, y: number, p: Projection, radius: number): number | undefined {
  let best: number | undefined;
  let least = radius * radius;
  for (let i = 0; i < points.length >> 1; i++) {
    const dx = p.toX + (points[2 * i]! - p.fromX) * p.perX - x;
    const dy = p.toY + (points[2 * i + 1]! - p.fromY) * p.perY - y;
    const square = dx * dx + dy * dy;
    if (!(square <= least)) continue;
    least = square;
    best = i;
  }
  return best;
}

function build(points: Float32Array, p: Projection): Flatbush {
  const count = points.length >> 1;
  const index = new Flatbush(count, 16, Float32Array);
  for (let i = 0; i < count; i++) {
    // An index keeps every number it is given; one that is not finite goes to a corner, and is filtered out above.
    const finite = isFinitePoint(points, i);
    const x = finite ? p.toX + (points[2 * i]! - p.fromX) * p.perX : 0;
    const y = finite ? p.toY + (points[2 * i + 1]! - p.fromY) * p.perY : 0;
    index.add(x, y, x, y);
  }
  index.finish();
  return index;
}

function isFinitePoint(points: Float32Array, i: number): boolean {
  return Number.isFinite(points[2 * i]! + points[2 * i + 1]!);
}

/** A sum over a few hundred numbers throughout: another, as good as surely, once points were moved in place. */
function sampleOf(points: Float32Array): number {
  const step = Math.max(1, Math.floor(points.length / 509));
  let sum = 0;
  for (let i = 0, k = 1; i < points.length; i += step, k++) {
    const value = points[i]!;
    if (value - value === 0) sum += value * k;
  }
  return sum;
}
