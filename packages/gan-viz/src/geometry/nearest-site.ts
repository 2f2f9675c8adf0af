import type { Frame } from "../layer.ts";

/** The index of the point drawn nearest to a place in CSS pixels, no further than `radius` from it; −1 if none is. */
export function nearestSite(points: Float32Array, x: number, y: number, frame: Frame, radius: number): number {
  let [index, best] = [-1, radius * radius];
  for (let i = 0; i < points.length >> 1; i++) {
    const dx = frame.x(points[2 * i]!) - x;
    const dy = frame.y(points[2 * i + 1]!) - y;
    const square = dx * dx + dy * dy;
    if (!(square <= best)) continue;
    [index, best] = [i, square];
  }
  return index;
}
