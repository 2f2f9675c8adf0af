import type { Projection } from "./projection.ts";

/**
 * The point drawn nearest to a place in CSS pixels, no further than `radius` from it; the later of two equally near,
 * being on top; −1 if none is.
 *
 * Looks at every point where it is now: a million take about four milliseconds. An index of them would take most of a
 * second to sort, and be out of date after each update.
 */
export function nearestPoint(points: Float32Array, x: number, y: number, p: Projection, radius: number): number {
  let index = -1;
  let least = radius >= 0 ? radius * radius : Number.NaN;
  for (let i = 0; i < points.length >> 1; i++) {
    const dx = p.toX + (points[2 * i]! - p.fromX) * p.perX - x;
    const dy = p.toY + (points[2 * i + 1]! - p.fromY) * p.perY - y;
    const square = dx * dx + dy * dy;
    if (!(square <= least)) continue;
    least = square;
    index = i;
  }
  return index;
}
