import type { Domains } from "./constrain.ts";
import { type Lens, shownBy, type ZoomSurface } from "./lens.ts";
import type { Pointer } from "./pointers.ts";
import { unprojectX, unprojectY } from "./unproject.ts";

/** A hand on the picture: one pointer, or two fingers. What lies under it stays under it. */
export interface Grip {
  /** Takes hold anew, of what lies under these pointers now. */
  take(held: ReadonlyMap<number, Pointer>): void;
  /** Moves what was taken hold of to where they are now. */
  follow(held: ReadonlyMap<number, Pointer>): void;
}

/** @param fingers how many fingers it takes. A mouse or a pen always moves the picture by itself. */
export function createGrip(view: ZoomSurface, lens: Lens, fingers: "one" | "two"): Grip {
  let taken: { from: Domains; datum: readonly [number, number]; spread: number } | undefined;

  /** Pointers as one: their middle, and how far apart they are. */
  function merge(held: ReadonlyMap<number, Pointer>): { x: number; y: number; spread: number } | undefined {
    const [first, second] = [...held.values()];
    if (first === undefined) return undefined;
    if (second === undefined) {
      return first.kind === "touch" && fingers === "two" ? undefined : { x: first.x, y: first.y, spread: 0 };
    }
    const spread = Math.hypot(second.x - first.x, second.y - first.y);
    return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2, spread };
  }

  return {
    take(held) {
      const { frame } = view;
      const at = merge(held);
      taken =
        frame === undefined || at === undefined
          ? undefined
          : {
              from: shownBy(frame),
              datum: [unprojectX(frame, at.x), unprojectY(frame, at.y)],
              spread: at.spread,
            };
    },
    follow(held) {
      const at = merge(held);
      if (at === undefined || taken === undefined) return;
      const factor = taken.spread > 0 && at.spread > 0 ? at.spread / taken.spread : 1;
      lens.place(taken.from, factor, taken.datum, at.x, at.y);
    },
  };
}
