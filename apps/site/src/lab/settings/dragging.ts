import { drag, type NumberSpec } from "./scale.ts";

export interface DragOptions {
  readonly from: number;
  readonly spec: NumberSpec;
  /** Whether the value acts while it is dragged; else it acts when it is let go. */
  readonly live: boolean;
  /** A clock in milliseconds. */
  now(): number;
  commit(value: number): void;
}

/** A value under a pointer that was pressed on it. */
export interface Dragging {
  readonly value: number;
  /** Whether the pointer has gone far enough to mean it. */
  readonly moved: boolean;
  /** The pointer is so many pixels to the right of where it was pressed. */
  move(pixels: number, big: boolean): void;
  /** Let go: what was not committed yet is. */
  end(): void;
  /** Taken back, as if nothing had been touched. */
  cancel(): void;
}

/** Pixels below which a drag is a click, and milliseconds between two values that act. */
const least = { pixels: 4, between: 80 } as const;

export function createDragging({ from, spec, live, now, commit }: DragOptions): Dragging {
  let value = from;
  let committed = from;
  let moved = false;
  let at = Number.NEGATIVE_INFINITY;

  function act(): void {
    if (value === committed) return;
    committed = value;
    at = now();
    commit(value);
  }

  return {
    get value() {
      return value;
    },
    get moved() {
      return moved;
    },
    move(pixels, big) {
      moved ||= Math.abs(pixels) >= least.pixels;
      if (!moved) return;
      value = drag(from, pixels, spec, big);
      if (live && now() - at >= least.between) act();
    },
    end: act,
    cancel() {
      value = from;
      act();
    },
  };
}
