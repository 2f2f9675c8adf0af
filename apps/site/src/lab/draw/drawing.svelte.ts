import type { Sketchpad, SketchStatus } from "gan-viz/sketchpad";

/** Fewer points than this say little of a shape. */
export const leastDrawn = 50;

/** Points there may be on the paper: a line across it takes some four hundred. */
export const mostDrawn = 5000;

/** A drawing that is being made: the paper, and what the tools and words around it need to know of it. */
export interface Drawing {
  /** Points to begin with: x0, y0, x1, y1, … */
  readonly start: Float32Array;
  status: SketchStatus;
  /** There once the paper is. */
  pad: Sketchpad | undefined;
  readonly enough: boolean;
}

export function createDrawing(points: readonly number[]): Drawing {
  const start = Float32Array.from(points.slice(0, 2 * mostDrawn));
  let status = $state.raw<SketchStatus>({
    tool: "brush",
    size: 28,
    count: start.length / 2,
    drawing: false,
    canUndo: false,
    canRedo: false,
    full: false,
  });
  let pad = $state.raw<Sketchpad>();
  return {
    start,
    get status() {
      return status;
    },
    set status(next) {
      status = next;
    },
    get pad() {
      return pad;
    },
    set pad(next) {
      pad = next;
    },
    get enough() {
      return status.count >= leastDrawn;
    },
  };
}
