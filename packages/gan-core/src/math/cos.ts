import { takeQuarterTurns } from "./quarter-turns.ts";
import { cosNear, sinNear } from "./sin-near.ts";

/**
 * The cosine of x in radians, to less than one unit in the last place however large x is: the same bits on every
 * machine, which Math.cos does not promise. NaN at ±∞.
 */
export function cos(x: number): number {
  if (Math.abs(x) <= 0.78) return cosNear(x, 0);
  if (!(Math.abs(x) <= Number.MAX_VALUE)) return Number.NaN;
  const turns = takeQuarterTurns(x, rest);
  const value = turns & 1 ? sinNear(rest[0]!, rest[1]!) : cosNear(rest[0]!, rest[1]!);
  return value * (1 - ((turns + 1) & 2));
}

const rest = /* @__PURE__ */ new Float64Array(2);
