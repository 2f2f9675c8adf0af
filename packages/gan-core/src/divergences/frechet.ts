import { square } from "../math/square.ts";
import { allFinite, checkClouds } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/**
 * Fréchet distance, squared: the squared Wasserstein-2 distance between the Gaussians with the clouds' means and
 * covariances. FID without the Inception network, in data space:
 *
 *   d² = |μ_P − μ_Q|² + tr(A + B − 2 (A^½ B A^½)^½)
 *
 * with covariances A and B over n − 1. In squared data units. It sees means, spreads and correlations and nothing else:
 * a ring and a disc of one spread are alike to it. It is at most W₂² between the distributions. Two samples of one
 * distribution are above 0 by chance, by tr(A) (d + 5)/(2 n) on average for round Gaussians in d dimensions.
 *
 * It needs two points in each cloud. Points on a line or in one place are fine. ∞ if a point is not finite. Cost: n d²
 * + d³.
 *
 * References: Dowson and Landau 1982, The Fréchet Distance between Multivariate Normal Distributions; Heusel et al.
 * 2017, GANs Trained by a Two Time-Scale Update Rule, eq. 6
 */
export const frechet = /* @__PURE__ */ defineDivergence({
  id: "frechet",
  label: "Squared Fréchet distance",
  summary: "How far apart the clouds' means and covariances are, as if both were Gaussian: FID in data space.",
  params: {},
  references: [
    {
      cite: "Dowson and Landau 1982, The Fréchet Distance between Multivariate Normal Distributions",
      url: "https://doi.org/10.1016/0047-259X(82)90077-X",
    },
    {
      cite: "Heusel et al. 2017, GANs Trained by a Two Time-Scale Update Rule, eq. 6",
      url: "https://arxiv.org/abs/1706.08500",
    },
  ],
  create: () => ({
    unit: "data units²",
    cost: "n",
    estimate(real, fake, dims) {
      const [n, m] = checkClouds("frechet", real, fake, dims, { least: 2 });
      if (!allFinite(real) || !allFinite(fake)) return { value: Number.POSITIVE_INFINITY };
      const [p, q] = [moments(real, n, dims), moments(fake, m, dims)];
      let value = -2 * traceOfRoot(p.covariance, q.covariance, dims);
      for (let k = 0; k < dims; k++) {
        value += square(p.mean[k]! - q.mean[k]!) + p.covariance[k * dims + k]! + q.covariance[k * dims + k]!;
      }
      return { value: Math.max(0, value) }; // rounding may leave equal clouds a little below
    },
  }),
});

function moments(points: Float32Array, n: number, dims: number): { mean: Float64Array; covariance: Float64Array } {
  const mean = new Float64Array(dims);
  for (let i = 0; i < points.length; i++) mean[i % dims]! += points[i]! / n;
  const covariance = new Float64Array(dims * dims);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < dims; k++) {
      const x = points[i * dims + k]! - mean[k]!;
      for (let l = 0; l <= k; l++) covariance[k * dims + l]! += (x * (points[i * dims + l]! - mean[l]!)) / (n - 1);
    }
  }
  for (let k = 0; k < dims; k++) for (let l = 0; l < k; l++) covariance[l * dims + k] = covariance[k * dims + l]!;
  return { mean, covariance };
}

/** tr (A^½ B A^½)^½: the roots of the eigenvalues of (V Λ^½)ᵀ B (V Λ^½), with A = V Λ Vᵀ. */
function traceOfRoot(a: Float64Array, b: Float64Array, n: number): number {
  const { values, vectors } = symmetricEigen(a, n);
  const half = vectors.map((v, i) => v * Math.sqrt(Math.max(0, values[i % n]!)));
  const image = new Float64Array(n * n); // B V Λ^½
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < n; k++) image[i * n + j]! += b[i * n + k]! * half[k * n + j]!;
    }
  }
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += half[k * n + i]! * image[k * n + j]!;
      product[i * n + j] = sum;
      product[j * n + i] = sum;
    }
  }
  let trace = 0;
  for (const value of symmetricEigen(product, n).values) trace += Math.sqrt(Math.max(0, value));
  return trace;
}
