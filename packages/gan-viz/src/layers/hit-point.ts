import { nearestPoint } from "../geometry/nearest.ts";
import { createProjection, readProjection } from "../geometry/projection.ts";
import type { Frame, Hit } from "../layer.ts";

/** The point drawn nearest to a place in CSS pixels, no further than `radius` from it; what it says is its layer's. */
export function hitPoint(
  points: Float32Array,
  x: number,
  y: number,
  frame: Frame,
  radius: number,
): Omit<Hit, "values"> | undefined {
  const index = nearestPoint(points, x, y, readProjection(projection, frame), radius);
  if (index < 0) return undefined;
  const [px, py] = [frame.x(points[2 * index]!), frame.y(points[2 * index + 1]!)];
  return { index, x: px, y: py, distance: Math.hypot(px - x, py - y) };
}

const projection = createProjection(); // read anew at each call
