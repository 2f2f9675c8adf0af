import { expOfSum } from "./exp-of-sum.ts";

/**
 * eˣ, to less than one unit in the last place: the same bits on every machine, which Math.exp does not promise.
 *
 * x = k log 2 + r with log 2 in two parts, and Taylor's series for eʳ on |r| ≤ ½ log 2.
 *
 * Reference: Cody and Waite 1980, Software Manual for the Elementary Functions, §6, for the reduction.
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}
