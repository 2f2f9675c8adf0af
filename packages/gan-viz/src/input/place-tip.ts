import type { Box } from "../layer.ts";
import type { Place } from "./locate.ts";

/**
 * Where a note of this size goes beside a place: above and to the right of it, on the other side where it would leave the
 * bounds, and held within them where it fits on neither. `gap` is kept free on both sides of the place.
 */
export function placeTip({ x, y }: Place, width: number, height: number, bounds: Box, gap: number): Place {
  return {
    x: beside(x + gap, x - gap - width, width, bounds.left, bounds.right),
    y: beside(y - gap - height, y + gap, height, bounds.top, bounds.bottom),
  };
}

/** Of two starts the first that fits; else the first, moved into the bounds, of which the start is held to. */
function beside(first: number, second: number, length: number, low: number, high: number): number {
  const fits = (start: number): boolean => start >= low && start + length <= high;
  if (fits(first)) return first;
  if (fits(second)) return second;
  return Math.max(low, Math.min(high - length, first));
}

/** The place of a box nearest to another place. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Place): Place {
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) };
}
