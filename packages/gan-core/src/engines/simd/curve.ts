import type { Curve } from "../../losses/curve.ts";
import { curveFunctions } from "./kernel-functions.ts";
import type { Kernels } from "./kernels.ts";

/**
 * A curve on a row of so many points: the sum of its terms. Its values are added up at `sums` and scale · its slopes are
 * stored at `slopes`, each unless that is 0.
 */
export function curve(
  { run }: Kernels,
  terms: Curve,
  x: number,
  slopes: number,
  sums: number,
  points: number,
  lanes: number,
  scale: number,
): void {
  if (terms.length === 0 && slopes !== 0) run.fill(slopes, lanes, 0);
  for (let i = 0; i < terms.length; i++) {
    const { f, a = 1, b = 1, c = 0 } = terms[i]!;
    run.curveTerm(curveFunctions[f], x, slopes, sums, points, lanes, a, b, c, scale, i === 0 ? 0 : 1);
  }
}
