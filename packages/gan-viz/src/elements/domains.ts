import { niceDomain } from "../geometry/nice.ts";
import type { Domain } from "./kind.ts";

type Clouds = readonly (Float32Array | undefined)[];

/**
 * The round domains around the finite points of all clouds, with room on each side in shares of what they span; [0, 1]
 * where there are none.
 */
export function domainsOf(clouds: Clouds, room = 0): { readonly x: Domain; readonly y: Domain } {
  return { x: around(clouds, 0, room), y: around(clouds, 1, room) };
}

function around(clouds: Clouds, first: number, room: number): Domain {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const cloud of clouds) {
    if (cloud === undefined) continue;
    for (let i = first; i < cloud.length; i += 2) {
      const value = cloud[i]!;
      if (!Number.isFinite(value + cloud[i ^ 1]!)) continue; // a point with half a place is not drawn
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const more = room * (high - low);
  return low > high ? [0, 1] : niceDomain(low - more, high + more);
}
