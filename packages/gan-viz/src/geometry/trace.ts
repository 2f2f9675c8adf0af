import { holdNear } from "./far.ts";
import { type Numbers, place, type Scale } from "./scale.ts";
import { createColumns, FIRST, LAST, LEAST, MOST, NO_COLUMN } from "./trace-columns.ts";
import { isGap } from "./trace-dash.ts";

/** What a line is written into: a canvas's context, or a path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** A line of any number of points, read into pixel columns and then drawn in two parts, which together are all of it. */
export interface Trace {
  /** Reads the first `count` points. x must not decrease. Keeps what lies in the frame, and one point to either side. */
  read(x: Numbers, y: Numbers, count: number, across: Scale, up: Scale): void;
  /** Writes what is to be stroked. A point alone becomes a level dash, `dot` CSS pixels to either side. */
  line(pen: Pen, dot: number): void;
  /** Whether there is something to be filled. */
  hasRibbon(): boolean;
  /** Writes what is to be filled, with `width` CSS pixels of line around it and gaps as `dash` has them. */
  ribbon(pen: Pen, width: number, dash: readonly number[]): void;
}

const DENSE = 3; // points in a column from which its order can no longer be seen
const FULL = 5; // points in a column after its first: where a line comes in and goes out cannot be seen any more
const TALL = 3; // CSS pixels from its lowest to its highest point
const STREAK = 6; // columns of that kind in a row

/**
 * Draws thousands of points as a few per pixel column, without losing a peak: the first, lowest, highest and last of
 * each column cover the same pixels as all (Jugel et al. 2014, M4, §4); of six points and more the lowest and highest
 * alone. Where many columns in a row are dense and tall, a stroke is hundreds of segments over each other, whose joins
 * cost far more to paint than they show: there the line is the filled ribbon from lowest to highest.
 *
 * A point that is not finite leaves a gap. Buffers are kept between calls.
 */
export function createTrace(): Trace {
  const columns = createColumns();
  const { column: columnOf, point } = columns;
  let source: { x: Numbers; y: Numbers; across: Scale; up: Scale } | undefined;

  function read(x: Numbers, y: Numbers, count: number, across: Scale, up: Scale): void {
    source = { x, y, across, up };
    columns.read(x, y, count, across, up);
  }

  const xOf = (i: number): number => holdNear(place(source!.across, source!.x[i]!));
  const yOf = (i: number): number => holdNear(place(source!.up, source!.y[i]!));

  /** The first cell after `from` that does not continue a ribbon begun there; `from` itself where none begins. */
  function ribbonEnd(from: number): number {
    let end = from;
    while (end < columns.count() && isRibbon(end) && (end === from || columnOf(end) === columnOf(end - 1) + 1)) end++;
    return end - from >= STREAK ? end : from;
  }

  function isRibbon(cell: number): boolean {
    if (columnOf(cell) === NO_COLUMN || point(cell, LAST) - point(cell, FIRST) + 1 < DENSE) return false;
    return yOf(point(cell, MOST)) - yOf(point(cell, LEAST)) > TALL;
  }

  function line(pen: Pen, dot: number): void {
    let emitted = 0; // points of the present run
    let lone = -1; // the point of a run that has no other
    let open = false;
    const emit = (i: number): void => {
      if (open) pen.lineTo(xOf(i), yOf(i));
      else pen.moveTo(xOf(i), yOf(i));
      open = true;
      lone = emitted++ === 0 ? i : -1;
    };
    for (let cell = 0; cell < columns.count(); cell++) {
      if (columnOf(cell) === NO_COLUMN) {
        if (lone >= 0) {
          pen.moveTo(xOf(lone) - dot, yOf(lone));
          pen.lineTo(xOf(lone) + dot, yOf(lone));
        }
        emitted = 0;
        lone = -1;
        open = false;
        continue;
      }
      const end = ribbonEnd(cell);
      if (end > cell) {
        if (open) emit(point(cell, FIRST));
        cell = end - 1;
        open = false;
        emitted = 2; // a ribbon is more than a point
        if (columnOf(cell + 1) !== NO_COLUMN) emit(point(cell, LAST));
        continue;
      }
      const first = point(cell, FIRST);
      const last = point(cell, LAST);
      const early = Math.min(point(cell, LEAST), point(cell, MOST));
      const late = Math.max(point(cell, LEAST), point(cell, MOST));
      // Of a full column the heights are enough; a run's own ends are kept.
      const full = last - first >= FULL;
      const skip = full && open;
      if (!skip) emit(first);
      if (skip || early !== first) emit(early);
      if (late !== early) emit(late);
      const ends = columnOf(cell + 1) === NO_COLUMN;
      if (last !== late && (ends || !full)) emit(last);
    }
  }

  function ribbon(pen: Pen, width: number, dash: readonly number[]): void {
    for (let cell = 0; cell < columns.count(); cell++) {
      const end = ribbonEnd(cell);
      if (end === cell) continue;
      let from = cell;
      for (let to = cell + 1; to <= end; to++) {
        const parted = to < end && isGap(columnOf(to), dash) !== isGap(columnOf(to - 1), dash);
        if (!parted && to < end) continue;
        // A dash begins with what the gap before it hides, so that the gap loses no peak.
        if (to === end || !isGap(columnOf(to - 1), dash)) {
          outline(pen, from, to, width / 2, dash);
          from = to;
        }
      }
      cell = end - 1;
    }
  }

  /** Writes the steps over the cells' highest points, and back under their lowest. */
  function outline(pen: Pen, from: number, to: number, half: number, dash: readonly number[]): void {
    let seen = from;
    while (seen < to - 1 && isGap(columnOf(seen), dash)) seen++;
    let begun = false;
    const step = (cell: number, y: number, back: number): void => {
      const x = columnOf(cell);
      if (begun) pen.lineTo(x + back, y);
      else pen.moveTo(x + back, y);
      begun = true;
      pen.lineTo(x + 1 - back, y);
    };
    for (let cell = seen; cell < to; cell++) step(cell, edge(cell, from, seen, 1) + half, 0);
    for (let cell = to - 1; cell >= seen; cell--) step(cell, edge(cell, from, seen, -1) - half, 1);
  }

  /** How far a cell reaches down the screen (side 1) or up it (−1): to where the line came from, and what was hidden. */
  function edge(cell: number, from: number, seen: number, side: 1 | -1): number {
    let reach = Number.NEGATIVE_INFINITY;
    for (let k = cell === seen ? from : cell; k <= cell; k++) {
      reach = Math.max(reach, side * yOf(point(k, side === 1 ? MOST : LEAST)));
      if (k > 0 && columnOf(k - 1) === columnOf(k) - 1) reach = Math.max(reach, side * yOf(point(k - 1, LAST)));
    }
    return side * reach;
  }

  function hasRibbon(): boolean {
    for (let cell = 0; cell < columns.count(); cell++) if (ribbonEnd(cell) > cell) return true;
    return false;
  }

  return { read, line, hasRibbon, ribbon };
}
