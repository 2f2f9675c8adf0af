import { cos } from "../math/cos.ts";
import { hypot } from "../math/hypot.ts";
import { log } from "../math/log.ts";
import { sin } from "../math/sin.ts";
import { square } from "../math/square.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import type { Distribution } from "./distribution.ts";
import { logSum } from "./log-sum.ts";
import { scaledBesselI0 } from "./scaled-bessel-i0.ts";

/**
 * Circles around 0, an equal share of the points each, blurred by a round Gaussian. At distance ρ from 0, exactly,
 *
 *   p = (1/k) Σⱼ e^(−(ρ² + rⱼ²)/2σ²) I₀(ρ rⱼ/σ²) / 2πσ² = (1/k) Σⱼ e^(−(ρ − rⱼ)²/2σ²) [e^(−z) I₀(z)] / 2πσ²,   z = ρ rⱼ/σ²
 *
 * (each term is Rice's law over the circumference 2πρ). Every point has its own angle, so points are independent.
 *
 * @param owner The id of the distribution made of it, for errors.
 */
export function blurredCircles(owner: string, radii: readonly number[], sigma: number): Distribution {
  const logHeight = -log(radii.length * 2 * Math.PI * sigma * sigma);
  return {
    dims: 2,
    sample(n, rng, out) {
      const points = sampleBuffer(owner, n, 2, out);
      for (let i = 0; i < n; i++) {
        const radius = radii[rng.integer(radii.length)]!;
        const angle = 2 * Math.PI * rng.uniform();
        points[2 * i] = radius * cos(angle) + sigma * rng.normal();
        points[2 * i + 1] = radius * sin(angle) + sigma * rng.normal();
      }
      return points;
    },
    logDensity(point, offset = 0) {
      const distance = hypot(point[offset]!, point[offset + 1]!);
      if (distance === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
      const terms = radii.map((radius) => {
        const z = (distance * radius) / (sigma * sigma);
        return log(scaledBesselI0(z)) - square(distance - radius) / (2 * sigma * sigma);
      });
      return logHeight + logSum(terms);
    },
    extent: Math.max(...radii) + 3 * sigma,
  };
}
