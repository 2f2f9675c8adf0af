import { holdNear } from "./far.ts";

/** What a line is written into: a canvas's context, or a path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

// Columns of half a CSS pixel: one device pixel on the common dense screens.
const COLUMN = 0.5;

/**
 * Writes a line of any number of points as one of at most four points per pixel column: the first, the lowest, the
 * highest and the last in each. Joined, they cover the same pixels as the whole line (Jugel et al. 2014, M4, §4), so
 * no extreme is lost; lines of fewer points come out as they are.
 *
 * A point that is not finite leaves a gap. One with gaps on both sides becomes a level dash, `dot` to either side.
 *
 * @param x place of point i in CSS pixels, not decreasing.
 * @param y place of point i in CSS pixels.
 * @param dot half the length of the dash that stands for a lone point, in CSS pixels.
 */
export function trace(pen: Pen, count: number, x: (i: number) => number, y: (i: number) => number, dot: number): void {
  let emitted = 0; // points of the present run
  let lastX = 0;
  let lastY = 0;
  let column = Number.NaN;
  let first = 0;
  let low = 0;
  let high = 0;
  let last = 0;
  let lowest = 0;
  let highest = 0;

  for (let i = 0; i < count; i++) {
    const px = x(i);
    const py = y(i);
    if (!Number.isFinite(px + py)) {
      endRun();
    } else if (Math.floor(px / COLUMN) !== column) {
      flush();
      column = Math.floor(px / COLUMN);
      first = low = high = last = i;
      lowest = highest = py;
    } else {
      if (py < lowest) {
        lowest = py;
        low = i;
      }
      if (py > highest) {
        highest = py;
        high = i;
      }
      last = i;
    }
  }
  endRun();

  function flush(): void {
    if (Number.isNaN(column)) return;
    const early = Math.min(low, high);
    const late = Math.max(low, high);
    emit(first);
    if (early !== first) emit(early);
    if (late !== early) emit(late);
    if (last !== late) emit(last);
    column = Number.NaN;
  }

  function emit(i: number): void {
    lastX = holdNear(x(i));
    lastY = holdNear(y(i));
    if (emitted++ === 0) pen.moveTo(lastX, lastY);
    else pen.lineTo(lastX, lastY);
  }

  function endRun(): void {
    flush();
    if (emitted === 1) {
      pen.moveTo(lastX - dot, lastY);
      pen.lineTo(lastX + dot, lastY);
    }
    emitted = 0;
  }
}
