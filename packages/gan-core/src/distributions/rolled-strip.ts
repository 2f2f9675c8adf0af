import { cos } from "../math/cos.ts";
import { sin } from "../math/sin.ts";
import { blurredCurves } from "./blurred-curves.ts";
import type { Distribution } from "./distribution.ts";

/**
 * The swiss roll seen from its side, a spiral of one and a half turns blurred by a round Gaussian, all over a divisor:
 *
 *   x = (t (cos t, sin t) + σ ε) / s,   t uniform on [3π/2, 9π/2), ε standard normal
 *
 * @param owner The id of the distribution made of it, for errors.
 */
export function rolledStrip(owner: string, noise: number, divisor: number): Distribution {
  const at = (t: number): [number, number] => [(t * cos(t)) / divisor, (t * sin(t)) / divisor];
  const curve = { from: 1.5 * Math.PI, to: 4.5 * Math.PI, at };
  // The outermost turn reaches t near 9π/2 on the y axis.
  return { ...blurredCurves(owner, [curve], noise / divisor), extent: (4.5 * Math.PI + 2 * noise) / divisor };
}
