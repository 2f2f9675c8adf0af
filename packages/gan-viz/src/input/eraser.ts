import { type PlotFrame, unprojectX, unprojectY } from "./unproject.ts";

/**
 * Marks the points that a disc of this radius passes over on its way from a to b, all in CSS pixels; `gone` holds a 1 for
 * each that was. Returns how many are newly marked. The cost is one distance to each point.
 */
export function sweepEraser(
  points: Float32Array,
  gone: Uint8Array,
  frame: PlotFrame,
  [ax, ay, bx, by]: readonly [ax: number, ay: number, bx: number, by: number],
  radius: number,
): number {
  // Data to CSS pixels from a's own place: two multiplications a point.
  const [dataX, dataY] = [unprojectX(frame, ax), unprojectY(frame, ay)];
  const scaleX = 1 / (unprojectX(frame, ax + 1) - dataX);
  const scaleY = 1 / (unprojectY(frame, ay + 1) - dataY);
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  let marked = 0;
  for (let i = 0; i < gone.length; i++) {
    const px = (points[2 * i]! - dataX) * scaleX;
    const py = (points[2 * i + 1]! - dataY) * scaleY;
    const along = length2 > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length2)) : 0;
    const [offX, offY] = [px - along * dx, py - along * dy];
    if (gone[i] === 1 || !(offX * offX + offY * offY <= radius * radius)) continue;
    gone[i] = 1;
    marked++;
  }
  return marked;
}

/** The indices that are marked, ascending. */
export function marked(gone: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < gone.length; i++) count += gone[i]!;
  const indices = new Uint32Array(count);
  for (let i = 0, k = 0; i < gone.length; i++) if (gone[i] === 1) indices[k++] = i;
  return indices;
}
