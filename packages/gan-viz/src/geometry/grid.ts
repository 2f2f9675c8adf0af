import { holdNear } from "./far.ts";
import type { Projection } from "./projection.ts";

/** Vertices of a grid, in CSS pixels. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** x0, y0, x1, y1, …, row-major. */
  readonly points: Float32Array;
}

/** Writes into `target` where each vertex stands in the frame, `blend` of the way from its start to its end. */
export function place(
  target: Float32Array,
  ends: Float32Array,
  starts: Float32Array | undefined,
  blend: number,
  { fromX, toX, perX, fromY, toY, perY }: Projection,
): void {
  const moving = starts !== undefined && blend !== 1;
  for (let i = 0; i < target.length; i += 2) {
    const x = moving ? starts[i]! * (1 - blend) + ends[i]! * blend : ends[i]!;
    const y = moving ? starts[i + 1]! * (1 - blend) + ends[i + 1]! * blend : ends[i + 1]!;
    target[i] = holdNear(toX + (x - fromX) * perX);
    target[i + 1] = holdNear(toY + (y - fromY) * perY);
  }
}
