import { cos } from "../math/cos.ts";
import { hypot } from "../math/hypot.ts";
import { log2 } from "../math/log2.ts";
import { sin } from "../math/sin.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";

const centerX = 0;
const centerY = -0.1;

/**
 * An ellipse blurred by a round Gaussian:
 *
 *   x = c + (a cos θ, b sin θ) + σ ε,   θ uniform on [0, 2π), ε standard normal, c = (0, −0.1)
 *   p(x) = (1/2π) ∫ N(x; c + (a cos θ, b sin θ), σ² I) dθ
 *
 * The angle is uniform, not the arc length: where the ellipse bends most, points lie a little closer. The integral is
 * the trapezoid rule over the angle, so the density is that of a mixture of Gaussians at evenly spaced angles, as many
 * as that point needs for log p to be good to 1e-10 of itself.
 *
 * The default radii, centre and noise are GAN Lab's, moved from [0, 1]² to [−1, 1]².
 */
export const ring = /* @__PURE__ */ defineDistribution({
  id: "ring",
  label: "Ring",
  summary: "A closed curve around a hole that the generator must learn to leave empty.",
  params: {
    radiusX: { label: "Radius along x", default: 0.6, min: 0, max: 1, step: 0.05 },
    radiusY: { label: "Radius along y", default: 0.5, min: 0, max: 1, step: 0.05 },
    noise: { label: "Noise", default: 0.05, min: 0.005, max: 0.3, step: 0.005 },
  },
  references: [
    { cite: "Kahng et al. 2019, GAN Lab, IEEE TVCG 25(1)", url: "https://arxiv.org/abs/1809.01587" },
    { cite: "poloclub/ganlab, input_providers: the constants", url: "https://github.com/poloclub/ganlab" },
    {
      cite: "Trefethen and Weideman 2014, The Exponentially Convergent Trapezoidal Rule",
      url: "https://doi.org/10.1137/130932132",
    },
  ],
  create: ({ radiusX, radiusY, noise }) => {
    const densities = new Map<number, (point: ArrayLike<number>, offset?: number) => number>();

    function densityBy(nodes: number): (point: ArrayLike<number>, offset?: number) => number {
      let density = densities.get(nodes);
      if (density === undefined) {
        const centers = ellipse(nodes, radiusX, radiusY);
        density = mixture("ring", { dims: 2, centers, sigmas: centers.map(() => noise) }).logDensity;
        densities.set(nodes, density);
      }
      return density;
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("ring", n, 2, out);
        for (let i = 0; i < n; i++) {
          const angle = 2 * Math.PI * rng.uniform();
          points[2 * i] = centerX + radiusX * cos(angle) + noise * rng.normal();
          points[2 * i + 1] = centerY + radiusY * sin(angle) + noise * rng.normal();
        }
        return points;
      },
      logDensity(point, offset = 0) {
        const distance = hypot(point[offset]! - centerX, point[offset + 1]! - centerY);
        if (Number.isNaN(distance)) return Number.NaN;
        return densityBy(nodesFor(distance, Math.max(radiusX, radiusY), noise))(point, offset);
      },
    };
  },
});

/**
 * The integrand is e^(−q(θ)) with |q″| ≤ R (2R + ρ)/σ² =: κ, for R the larger radius and ρ the point's distance from
 * the centre: no peak is narrower than a Gaussian of width 1/√κ. Nodes 0.8 widths apart integrate that one to
 * 2 e^(−2π²/0.8²) ≈ 1e-13. Rounded up to a power of two, so that few sets of nodes serve every point.
 */
function nodesFor(distance: number, radius: number, noise: number): number {
  const sharpness = Math.sqrt(radius * (2 * radius + distance)) / noise;
  const enough = Math.ceil(log2(1 + (2 * Math.PI * sharpness) / 0.8));
  return 1 << Math.min(Math.max(enough, 4), 16);
}

/** Points at evenly spaced angles, as x0, y0, x1, y1, … */
function ellipse(nodes: number, radiusX: number, radiusY: number): number[] {
  return Array.from({ length: nodes }, (_, i) => {
    const angle = (2 * Math.PI * i) / nodes;
    return [centerX + radiusX * cos(angle), centerY + radiusY * sin(angle)];
  }).flat();
}
