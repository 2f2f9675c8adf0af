import { checkWhole } from "../check.ts";
import type { Versioned } from "../geometry/remember.ts";

/** Where points were in the last frames. */
export interface TrailsData extends Versioned {
  /** Points in a frame. Point i of one frame is point i of the next. */
  readonly count: number;
  /** Frames that `history` has room for. */
  readonly length: number;
  /** Frames it holds, at most `length`. */
  readonly frames: number;
  /** Which of the `length` places holds the newest frame; the one before it holds the frame before, in a ring. */
  readonly newest: number;
  /** length · count · 2 numbers: frame by frame x0, y0, x1, y1, … */
  readonly history: Float32Array;
}

/** A memory of the last frames. */
export interface Trail {
  /** Copies a frame x0, y0, x1, y1, … in. One with another number of points starts anew. */
  push(points: Float32Array): void;
  /** Forgets all frames. */
  clear(): void;
  /** What trails() draws: always the same object. Hand it to `view.update` after each push. */
  readonly data: TrailsData;
}

/** Makes a memory of at most `length` frames. A push copies one frame and allocates nothing. */
export function createTrail(length: number): Trail {
  checkWhole("createTrail", "length", length, 2);
  const data = { count: 0, length, frames: 0, newest: 0, history: new Float32Array(0), version: 0 };

  return {
    data,
    push(points) {
      const count = points.length >> 1;
      if (count !== data.count) {
        data.count = count;
        data.history = new Float32Array(2 * length * count);
        data.frames = 0;
      }
      data.newest = data.frames === 0 ? 0 : (data.newest + 1) % length;
      data.frames = Math.min(length, data.frames + 1);
      data.version++;
      const start = 2 * count * data.newest;
      for (let k = 0; k < 2 * count; k++) data.history[start + k] = points[k]!;
    },
    clear() {
      data.frames = 0;
      data.version++;
    },
  };
}
