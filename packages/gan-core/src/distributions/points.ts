import { checkNumber, refuse } from "../check.ts";
import { cos } from "../math/cos.ts";
import { integerPower } from "../math/integer-power.ts";
import { sin } from "../math/sin.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";
import { reach } from "./reach.ts";

/**
 * Any given points y₁ … yₖ of d numbers each, drawn again and again with replacement: the bootstrap.
 *
 *   x = yⱼ + σ ε,   j uniform on {1, …, k}, ε standard normal
 *   p(x) = (1/k) Σⱼ N(x; yⱼ, σ² I)  if σ > 0; none if σ = 0
 *
 * With noise 0, the default, every draw is one of the points; turned up, it blurs them into a smooth density. A point
 * given twice is drawn twice as often. Density: a look at each of the k points.
 */
export const points = /* @__PURE__ */ defineDistribution({
  id: "points",
  label: "Points",
  summary: "Your own data, one row a point, drawn again and again.",
  params: {
    points: { kind: "points", label: "Points", default: /* @__PURE__ */ heart() },
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
    noise: { label: "Noise", default: 0, min: 0, max: 1, step: 0.01 },
  },
  references: [
    {
      cite: "Efron 1979, Bootstrap Methods: Another Look at the Jackknife",
      url: "https://doi.org/10.1214/aos/1176344552",
    },
    {
      cite: "Parzen 1962, On Estimation of a Probability Density Function and Mode",
      url: "https://doi.org/10.1214/aoms/1177704472",
    },
  ],
  create: ({ points, dims, noise }) => {
    if (points.length === 0 || points.length % dims !== 0) {
      refuse("points: points", `must hold one point or more of dims = ${dims} numbers each`, points);
    }
    points.forEach((value, i) => void checkNumber(`points: points[${i}]`, value, { min: -1e6, max: 1e6 }));
    const extent = Math.max(reach(points) + 3 * noise, 1e-3); // never an empty square
    if (noise > 0) {
      return { ...mixture("points", { dims, centers: points, sigmas: points.map(() => noise) }), extent };
    }
    const rows = Float32Array.from(points);
    return {
      dims,
      sample(n, rng, out) {
        const drawn = sampleBuffer("points", n, dims, out);
        for (let i = 0; i < n; i++) {
          const row = dims * rng.integer(rows.length / dims);
          for (let k = 0; k < dims; k++) drawn[i * dims + k] = rows[row + k]!;
        }
        return drawn;
      },
      extent,
    };
  },
});

/** Two hundred points on the outline of a heart. */
function heart(): readonly number[] {
  return Array.from({ length: 200 }, (_, i) => {
    const t = (2 * Math.PI * i) / 200;
    const y = 13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t);
    return [(16 * integerPower(sin(t), 3)) / 18, (y + 2.5) / 18];
  }).flat();
}
