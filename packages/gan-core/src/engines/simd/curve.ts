import type { Curve } from "../../losses/curve.ts";
import { curveFunctions } from "./kernel-functions.ts";
import type { Kernels } from "./kernels.ts";

export interface OnRow {
  readonly x: number;
  /** Where scale · the curve's slopes are stored; 0 for nowhere. */
  readonly slopes: number;
  /** Where the curve's values are added up; 0 for nowhere. */
  readonly sums: number;
  readonly points: number;
  readonly lanes: number;
  readonly scale: number;
}

/** A curve on a row: the sum of its terms. */
export function curve({ run }: Kernels, terms: Curve, { x, slopes, sums, points, lanes, scale }: OnRow): void {
  if (terms.length === 0 && slopes !== 0) run.fill(slopes, lanes, 0);
  for (let i = 0; i < terms.length; i++) {
    const { f, a = 1, b = 1, c = 0 } = terms[i]!;
    run.curveTerm(curveFunctions[f], x, slopes, sums, points, lanes, a, b, c, scale, i === 0 ? 0 : 1);
  }
}
