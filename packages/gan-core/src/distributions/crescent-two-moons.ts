import { cos } from "../math/cos.ts";
import { hypot } from "../math/hypot.ts";
import { log } from "../math/log.ts";
import { sin } from "../math/sin.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";
import { logSum } from "./log-sum.ts";

/**
 * Two facing crescents: what is known of the parameters of the "two moons" simulator once it has answered (0, 0), under a
 * uniform prior. For parameters (x, y) it answers q − (|u|, v), with u = (x + y)/√2, v = (x − y)/√2 and q a point of one
 * crescent, so the parameters are those with
 *
 *   (|u|, v) = (d + r cos a, r sin a),   a uniform on (−π/2, π/2), r ~ N(R, σ²), either sign of u equally likely
 *
 * With ρ = |(u − d, v)| and r = ρ for u ≥ d, −ρ for u < d, one crescent has density c(u, v) = N(r; R, σ²)/πρ, and
 *
 *   p(x, y) = ½ c(u, v) + ½ c(−u, v)
 *
 * exactly. Mass is even along an arc and thins out from R both ways; only the cut at its ends is sharp. Infinite at the
 * two points ρ = 0, where next to nothing is ever drawn. The defaults d = 0.25, R = 0.1, σ = 0.01 are the benchmark's;
 * i.i.d. here and there.
 */
export const crescentTwoMoons = /* @__PURE__ */ defineDistribution({
  id: "crescent-two-moons",
  label: "Crescent two moons",
  summary: "Two thin facing crescents, the benchmark of simulation-based inference.",
  params: {
    distance: { label: "Distance from the middle", default: 0.25, min: 0.05, max: 0.5, step: 0.05 },
    radius: { label: "Radius", default: 0.1, min: 0.02, max: 0.4, step: 0.02 },
    sigma: { label: "Thickness σ", default: 0.01, min: 0.002, max: 0.05, step: 0.002 },
  },
  references: [
    {
      cite: "Greenberg et al. 2019, Automatic Posterior Transformation for Likelihood-Free Inference, appendix A.5.1",
      url: "https://arxiv.org/abs/1905.07488",
    },
    { cite: "sbi-dev/sbi, simulators/two_moons.py: the constants", url: "https://github.com/sbi-dev/sbi" },
  ],
  create: ({ distance, radius, sigma }) => {
    /** log density in (u, v) of the crescent on the side of positive u, before the side is drawn. */
    function logCrescent(u: number, v: number): number {
      const length = hypot(u - distance, v);
      const z = ((u >= distance ? length : -length) - radius) / sigma;
      return -(z * z) / 2 - log(sigma * Math.sqrt(2 * Math.PI)) - log(Math.PI * length);
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("crescent-two-moons", n, 2, out);
        for (let i = 0; i < n; i++) {
          const side = rng.integer(2) === 0 ? 1 : -1;
          const angle = Math.PI * (rng.uniform() - 0.5);
          const length = radius + sigma * rng.normal();
          const u = side * (distance + length * cos(angle));
          const v = length * sin(angle);
          points[2 * i] = (u + v) * Math.SQRT1_2;
          points[2 * i + 1] = (u - v) * Math.SQRT1_2;
        }
        return points;
      },
      logDensity(point, offset = 0) {
        const u = (point[offset]! + point[offset + 1]!) * Math.SQRT1_2;
        const v = (point[offset]! - point[offset + 1]!) * Math.SQRT1_2;
        if (Math.abs(point[offset]!) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        if (Math.abs(point[offset + 1]!) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        return logSum([logCrescent(u, v), logCrescent(-u, v)]) - Math.LN2;
      },
      extent: distance * Math.SQRT1_2 + radius + 3 * sigma,
    };
  },
});
