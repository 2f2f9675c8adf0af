import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * Uniform on a square around 0, in any number of dimensions:
 *
 *   p(x) = a⁻ᵈ  where |xᵢ| ≤ a/2 for all i, 0 elsewhere
 *
 * Exact. Distances between two of them have closed forms, so it is what estimators are tried on.
 */
export const uniformSquare = /* @__PURE__ */ defineDistribution({
  id: "uniform-square",
  label: "Uniform square",
  summary: "A flat square with sharp edges; with a uniform latent, the generator could be the identity.",
  params: {
    side: { label: "Side", default: 2, min: 0.1, max: 8, step: 0.1 },
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
  },
  references: [
    {
      cite: "Peyré and Cuturi 2019, Computational Optimal Transport, §2.6: distances in closed form",
      url: "https://arxiv.org/abs/1803.00567",
    },
  ],
  create: ({ side, dims }) => ({
    dims,
    sample(n, rng, out) {
      const points = sampleBuffer("uniform-square", n, dims, out);
      for (let i = 0; i < points.length; i++) {
        // Again, if the coordinate is rounded to a float beyond the edge.
        do points[i] = side * (rng.uniform() - 0.5);
        while (Math.abs(points[i]!) > side / 2);
      }
      return points;
    },
    logDensity(point, offset = 0) {
      let inside = true;
      for (let k = 0; k < dims; k++) {
        if (Number.isNaN(point[offset + k]!)) return Number.NaN;
        if (Math.abs(point[offset + k]!) > side / 2) inside = false;
      }
      return inside ? -dims * log(side) : Number.NEGATIVE_INFINITY;
    },
    extent: side / 2,
  }),
});
