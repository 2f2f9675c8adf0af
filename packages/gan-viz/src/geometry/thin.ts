/** A choice among points, as points of their own. */
export interface Chosen {
  /** x0, y0, x1, y1, … */
  readonly points: Float32Array;
  /** Which each was. */
  readonly indices: Int32Array;
}

/** The points with a finite place, or `most` of them, evenly chosen by their order. */
export function thin(points: Float32Array, most: number): Chosen {
  let finite = 0;
  for (let i = 0; i < points.length >> 1; i++) if (isFinitePoint(points, i)) finite++;
  const count = Math.min(most, finite);
  const chosen = { points: new Float32Array(2 * count), indices: new Int32Array(count) };
  let [seen, taken] = [0, 0];
  for (let i = 0; i < points.length >> 1 && taken < count; i++) {
    if (!isFinitePoint(points, i)) continue;
    if (Math.floor((seen * count) / finite) >= taken) {
      chosen.points[2 * taken] = points[2 * i]!;
      chosen.points[2 * taken + 1] = points[2 * i + 1]!;
      chosen.indices[taken++] = i;
    }
    seen++;
  }
  return chosen;
}

function isFinitePoint(points: Float32Array, i: number): boolean {
  return Number.isFinite(points[2 * i]! + points[2 * i + 1]!);
}
