import { hypot } from "../math/hypot.ts";
import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";
import { logNormalMass } from "./normal-mass.ts";

/**
 * A straight stroke: a point uniform on the segment from A to B, one r for both coordinates, blurred by a round
 * Gaussian.
 *
 *   x = A + r (B − A) + σ ε,   r uniform on [0, 1), ε standard normal
 *
 * With s the distance from A along the stroke, d the distance from its line and L = |B − A|,
 *
 *   p(x) = N(d; 0, σ²) (Φ(s/σ) − Φ((s − L)/σ)) / L
 *
 * The default ends and noise are GAN Lab's, moved from [0, 1]² to [−1, 1]². More noise makes a broader, shorter-tailed
 * stroke; with both ends in one place it is a round Gaussian.
 */
export const line = /* @__PURE__ */ defineDistribution({
  id: "line",
  label: "Line",
  summary: "A thin straight stroke; the generator must fold its noise flat.",
  params: {
    fromX: { label: "From x", default: 0.6, min: -1, max: 1, step: 0.1 },
    fromY: { label: "From y", default: 0.2, min: -1, max: 1, step: 0.1 },
    toX: { label: "To x", default: -0.9, min: -1, max: 1, step: 0.1 },
    toY: { label: "To y", default: 0.8, min: -1, max: 1, step: 0.1 },
    noise: { label: "Noise", default: 0.02, min: 0.005, max: 0.3, step: 0.005 },
  },
  references: [
    { cite: "Kahng et al. 2019, GAN Lab, IEEE TVCG 25(1)", url: "https://arxiv.org/abs/1809.01587" },
    { cite: "poloclub/ganlab, input_providers: the constants", url: "https://github.com/poloclub/ganlab" },
  ],
  create: ({ fromX, fromY, toX, toY, noise }) => {
    const runX = toX - fromX;
    const runY = toY - fromY;
    const length = hypot(runX, runY);
    const [unitX, unitY] = length > 0 ? [runX / length, runY / length] : [1, 0];
    const logNormal = (z: number): number => -(z * z) / 2 - log(noise * Math.sqrt(2 * Math.PI));

    function logAlong(s: number): number {
      // A stroke far shorter than σ is a point at its middle, to (L/σ)²; its two tails would cancel.
      if (length < 1e-6 * noise) return logNormal((s - length / 2) / noise);
      return logNormalMass((s - length) / noise, s / noise) - log(length);
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("line", n, 2, out);
        for (let i = 0; i < n; i++) {
          const r = rng.uniform();
          points[2 * i] = fromX + r * runX + noise * rng.normal();
          points[2 * i + 1] = fromY + r * runY + noise * rng.normal();
        }
        return points;
      },
      logDensity(point, offset = 0) {
        const x = point[offset]! - fromX;
        const y = point[offset + 1]! - fromY;
        if (hypot(x, y) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        return logAlong(x * unitX + y * unitY) + logNormal((x * unitY - y * unitX) / noise);
      },
    };
  },
});
