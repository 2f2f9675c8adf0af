import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * One Gaussian around 0 whose coordinates go together:
 *
 *   x = (σ₁ ε₁, σ₂ (ρ ε₁ + √(1 − ρ²) ε₂)),   ε standard normal
 *   p(x) = e^(−(z₁² − 2ρ z₁z₂ + z₂²)/2(1 − ρ²)) / (2π σ₁σ₂ √(1 − ρ²)),   zᵢ = xᵢ/σᵢ
 *
 * Exact. A correlation near ±1 makes it a thin cigar along a diagonal. Its one mode gives the σ along each axis: counts
 * within so many of them know nothing of the correlation.
 */
export const correlatedGaussian = /* @__PURE__ */ defineDistribution({
  id: "correlated-gaussian",
  label: "Correlated Gaussian",
  summary: "One slanted cloud; coordinates that are right one by one, and wrong together.",
  params: {
    correlation: { label: "Correlation", default: 0.8, min: -0.99, max: 0.99, step: 0.01 },
    sigmaX: { label: "σ along x", default: 0.4, min: 0.01, max: 4, step: 0.01 },
    sigmaY: { label: "σ along y", default: 0.3, min: 0.01, max: 4, step: 0.01 },
  },
  references: [
    {
      cite: "Peyré and Cuturi 2019, Computational Optimal Transport, §2.6: distances in closed form",
      url: "https://arxiv.org/abs/1803.00567",
    },
  ],
  create: ({ correlation, sigmaX, sigmaY }) => {
    const rest = Math.sqrt(1 - correlation * correlation);
    const logHeight = -log(2 * Math.PI * sigmaX * sigmaY * rest);
    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("correlated-gaussian", n, 2, out);
        for (let i = 0; i < n; i++) {
          const first = rng.normal();
          points[2 * i] = sigmaX * first;
          points[2 * i + 1] = sigmaY * (correlation * first + rest * rng.normal());
        }
        return points;
      },
      logDensity(point, offset = 0) {
        const first = point[offset]! / sigmaX;
        const second = (point[offset + 1]! / sigmaY - correlation * first) / rest;
        if (Math.abs(first) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        return logHeight - (first * first + second * second) / 2;
      },
      modes: { centers: new Float32Array(2), sigmas: Float32Array.of(sigmaX, sigmaY) },
      extent: 3 * Math.max(sigmaX, sigmaY),
    };
  },
});
