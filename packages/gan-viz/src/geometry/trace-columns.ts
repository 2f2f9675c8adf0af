import { type Numbers, place, type Scale } from "./scale.ts";

/** The points of a line by pixel column: what is left of them to draw. */
export interface Columns {
  /** Reads the first `count` points. x must not decrease. Keeps what lies in the frame, and one point to either side. */
  read(x: Numbers, y: Numbers, count: number, across: Scale, up: Scale): void;
  /** How many columns there are; one of NO_COLUMN parts two runs and ends the last. */
  count(): number;
  /** The place of column `cell` in CSS pixels. */
  column(cell: number): number;
  /** The index of its first, lowest, highest or last point. */
  point(cell: number, which: typeof FIRST | typeof LEAST | typeof MOST | typeof LAST): number;
}

export const NO_COLUMN = -1e9;
export const FIRST = 1;
export const LEAST = 2;
export const MOST = 3;
export const LAST = 4;

const STRIDE = 5; // of a cell: its column, and the four indices

/** Makes an empty one, whose buffer is kept from line to line. */
export function createColumns(): Columns {
  let cells = new Float64Array(STRIDE * 1024);
  let used = 0;

  function read(x: Numbers, y: Numbers, count: number, across: Scale, up: Scale): void {
    used = 0;
    const left = Math.min(across.start, across.end);
    const right = Math.max(across.start, across.end);
    let before = -1; // the last point left of the frame, from which the line comes in
    let column = NO_COLUMN;
    let first = 0;
    let low = 0;
    let high = 0;
    let last = 0;
    let least = 0;
    let most = 0;
    for (let i = 0; i < count; i++) {
      const px = place(across, x[i]!);
      const py = place(up, y[i]!);
      if (!Number.isFinite(px + py)) {
        if (column !== NO_COLUMN) put(column, first, low, high, last);
        if (column !== NO_COLUMN) put(NO_COLUMN, 0, 0, 0, 0);
        column = NO_COLUMN;
        before = -1;
        continue;
      }
      if (px < left) {
        before = i;
        continue;
      }
      const at = Math.floor(px);
      if (at !== column) {
        if (column !== NO_COLUMN) put(column, first, low, high, last);
        else if (before >= 0) put(left - 1e6, before, before, before, before);
        before = -1;
        column = at;
        first = low = high = last = i;
        least = most = py;
        if (px > right) break;
        continue;
      }
      if (py < least) {
        least = py;
        low = i;
      }
      if (py > most) {
        most = py;
        high = i;
      }
      last = i;
    }
    if (column !== NO_COLUMN) put(column, first, low, high, last);
    put(NO_COLUMN, 0, 0, 0, 0);
  }

  function put(column: number, first: number, low: number, high: number, last: number): void {
    const at = STRIDE * used++;
    if (at + STRIDE > cells.length) {
      const larger = new Float64Array(2 * cells.length);
      larger.set(cells);
      cells = larger;
    }
    cells[at] = column;
    cells[at + 1] = first;
    cells[at + 2] = low;
    cells[at + 3] = high;
    cells[at + 4] = last;
  }

  return {
    read,
    count: () => used,
    column: (cell) => cells[STRIDE * cell]!,
    point: (cell, which) => cells[STRIDE * cell + which]!,
  };
}
