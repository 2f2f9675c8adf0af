import type { Frame } from "../layer.ts";
import { holdNear } from "./far.ts";

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
  frame: Frame,
): void {
  for (let i = 0; i < target.length; i += 2) {
    target[i] = holdNear(frame.x(between(i)));
    target[i + 1] = holdNear(frame.y(between(i + 1)));
  }

  function between(k: number): number {
    return starts === undefined || blend === 1 ? ends[k]! : starts[k]! * (1 - blend) + ends[k]! * blend;
  }
}
