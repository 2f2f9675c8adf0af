import { takeQuarterTurns } from "./quarter-turns.ts";
import { cosNear, sinNear } from "./sin-near.ts";

/**
 * The sine of x in radians, to less than one unit in the last place however large x is: the same bits on every machine,
 * which Math.sin does not promise. NaN at ±∞.
 */
export function sin(x: number): number {
  if (Math.abs(x) <= 0.78) return Math.abs(x) < 1e-9 ? x : sinNear(x, 0);
  if (!(Math.abs(x) <= Number.MAX_VALUE)) return Number.NaN;
  const turns = takeQuarterTurns(x, rest);
  const value = turns & 1 ? cosNear(rest[0]!, rest[1]!) : sinNear(rest[0]!, rest[1]!);
  return value * (1 - (turns & 2));
}

const rest = /* @__PURE__ */ new Float64Array(2);
