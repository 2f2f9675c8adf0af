import type { Box } from "../layer.ts";

/** Makes a sieve: `open(box, side)` empties it, and `passes(x, y)` says whether a place is the first in its square. */
export function createSieve() {
  let taken = new Uint8Array(0);
  let across = 0;
  let down = 0;
  let left = 0;
  let top = 0;
  let size = 0;

  return {
    open(box: Box, side: number): void {
      const width = box.right - box.left;
      const height = box.bottom - box.top;
      size = Math.max(side, Math.sqrt((width * height) / MOST_SQUARES));
      across = Math.ceil(width / size) + 1;
      down = Math.ceil(height / size) + 1;
      left = box.left;
      top = box.top;
      if (taken.length !== across * down) taken = new Uint8Array(across * down);
      else taken.fill(0);
    },
    /** Places outside the box pass with those at its edge. */
    passes(x: number, y: number): boolean {
      const column = Math.max(0, Math.min(across - 1, Math.floor((x - left) / size)));
      const row = Math.max(0, Math.min(down - 1, Math.floor((y - top) / size)));
      const k = row * across + column;
      if (taken[k] === 1) return false;
      taken[k] = 1;
      return true;
    },
  };
}

const MOST_SQUARES = 1_000_000;
