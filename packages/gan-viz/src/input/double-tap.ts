import type { Place } from "./locate.ts";

const WITHIN = 300; // milliseconds
const NEAR = 30; // CSS pixels

/** Tells, of each tap, whether it is the second of a double tap. A third begins anew. */
export function createDoubleTap(): (place: Place, now: number) => boolean {
  let last: (Place & { readonly time: number }) | undefined;
  return ({ x, y }, time) => {
    const twice = last !== undefined && time - last.time < WITHIN && Math.hypot(x - last.x, y - last.y) < NEAR;
    last = twice ? undefined : { x, y, time };
    return twice;
  };
}
