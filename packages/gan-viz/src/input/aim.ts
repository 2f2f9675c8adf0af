import type { Frame, Hit } from "../layer.ts";
import type { Found } from "../stage/options.ts";

/** Where someone points, and whether what is found there is held on to. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly by: "mouse" | "touch" | "keys";
}

export interface Sight {
  readonly aim: Aim | undefined;
  readonly hit: Found | undefined;
  /** Points somewhere, or nowhere. */
  point(aim: Aim | undefined): void;
  /** Looks again, for the data may have moved. True if what is seen is another, or elsewhere. */
  look(): boolean;
}

/**
 * What lies where someone points. A mouse and a crosshair see what is nearest to them at present. A tap holds on to what
 * it hit: it is looked for where it was last, and lost once nothing lies there any more.
 */
export function createSight(nearest: (x: number, y: number) => Found | undefined): Sight {
  let aim: Aim | undefined;
  let hit: Found | undefined;
  let fresh = false; // pointed at since the last look

  return {
    get aim() {
      return aim;
    },
    get hit() {
      return hit;
    },
    point(next) {
      aim = next;
      fresh = true;
    },
    look() {
      const from = aim?.by === "touch" && hit !== undefined && !fresh ? hit : aim;
      const next = from === undefined ? undefined : nearest(from.x, from.y);
      const same = isSame(hit, next);
      hit = next;
      fresh = false;
      if (aim?.by === "touch" && hit === undefined) aim = undefined;
      return !same;
    },
  };
}

function isSame(a: Found | undefined, b: Found | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSameDatum(a, b) && a.x === b.x && a.y === b.y && sayValues(a) === sayValues(b);
}

export function isSameDatum(a: Found | undefined, b: Found | undefined): boolean {
  return a?.layer === b?.layer && a?.index === b?.index;
}

/** "x 0.32, y −1.04". */
export function sayValues({ values }: Hit): string {
  return values.map(([name, value]) => `${name} ${value}`).join(", ");
}

/** Where a crosshair comes to by a step, held in the plot. Undefined where it cannot go that way. */
export function stepAim({ plot }: Frame, aim: Aim | undefined, dx: number, dy: number): Aim | undefined {
  const from = aim ?? { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  const x = Math.max(plot.left, Math.min(plot.right, from.x + dx));
  const y = Math.max(plot.top, Math.min(plot.bottom, from.y + dy));
  const stuck = aim !== undefined && x === from.x && y === from.y;
  return stuck ? undefined : { x, y, by: "keys" };
}
