import { refuse } from "../check.ts";
import type { LineSeries } from "./line-data.ts";
import { checkOne, lengthOf } from "./line-data.ts";

/** A function of D's raw output: as such, or as samples of it, joined by straight lines. */
export type LossCurve = ((output: number) => number) | LineSeries;

/** The cost of an output. Not a number where the samples do not reach. */
export function costAt(curve: LossCurve, output: number): number {
  if (typeof curve === "function") return curve(output);
  const { x, y } = curve;
  const count = lengthOf(curve);
  let lo = 0;
  let hi = count;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (x[middle]! < output) lo = middle + 1;
    else hi = middle;
  }
  if (lo < count && x[lo] === output) return y[lo]!;
  if (lo === 0 || lo >= count || !(x[lo]! > x[lo - 1]!)) return Number.NaN;
  const t = (output - x[lo - 1]!) / (x[lo]! - x[lo - 1]!);
  return y[lo - 1]! * (1 - t) + y[lo]! * t;
}

/** dcost/doutput by a central difference of width 2h. */
export function slopeAt(curve: LossCurve, output: number, h: number): number {
  return (costAt(curve, output + h) - costAt(curve, output - h)) / (2 * h);
}

/** Refuses what is neither a function nor samples in order. */
export function checkCurve(curve: LossCurve | undefined, option: string): void {
  if (curve === undefined || typeof curve === "function") return;
  if (typeof curve !== "object" || curve === null) {
    refuse("loss-curves", `${option} must be a function or samples { x, y }`, curve);
  }
  checkOne(curve, option, "loss-curves");
}

/** The finite mean of some outputs; not a number without any. */
export function meanOf(outputs: Float32Array | undefined): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < (outputs?.length ?? 0); i++) {
    if (!Number.isFinite(outputs![i]!)) continue;
    sum += outputs![i]!;
    count++;
  }
  return sum / count;
}
