import { log } from "../math/log.ts";
import { checkClouds, isFinitePoint } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";
import { createKdTree, type KdTree } from "./kd-tree.ts";

/**
 * Kullback–Leibler divergence of the fakes' distribution from the real one, from distances to k-th nearest neighbours,
 * in bits; no grid, no box:
 *
 *   KL(P ‖ Q) ≈ (1/n) Σᵢ d log₂(νᵢ/ρᵢ) + log₂(m/(n − 1))
 *
 * over the n real points in d dimensions: ρᵢ is the distance to the k-th nearest other real point, νᵢ to the k-th
 * nearest of the m fakes. The estimate converges for every k. More neighbours scatter less and see less detail; the
 * bias they bring shrinks as points become many. Where fakes are missing over wide stretches the value comes out low.
 * By chance it may be below 0, and between two samples of one distribution it scatters around 0.
 *
 * Points in one place. Where the k-th distance is 0, the next one that is not is taken, the l-th, and the mean of its
 * logarithm corrected by ψ(l) − ψ(k). Where there is no other place at all, the shares of both clouds at that place are
 * compared instead: two clouds in one point are 0 apart, a real cloud in one point without fakes is ∞ away.
 *
 * It is ∞ if a real point is not finite, or fewer than k fakes are. Cost: n log n by a k-d tree, n² in many dimensions.
 *
 * References: Wang, Kulkarni and Verdú 2009, Divergence Estimation for Multidimensional Densities Via
 * k-Nearest-Neighbor Distances, also for neighbours that differ in number from point to point; Pérez-Cruz 2008
 */
export const knnKl = /* @__PURE__ */ defineDivergence({
  id: "knn-kl",
  label: "k-NN KL divergence",
  summary:
    "The KL divergence without a grid, from how far each real point is from its nearest real and fake neighbours.",
  params: { k: { label: "Neighbours", default: 5, min: 1, max: 100, step: 1, integer: true } },
  references: [
    {
      cite: "Wang, Kulkarni and Verdú 2009, Divergence Estimation … Via k-Nearest-Neighbor Distances",
      url: "https://doi.org/10.1109/TIT.2009.2016060",
    },
    {
      cite: "Pérez-Cruz 2008, Kullback–Leibler Divergence Estimation of Continuous Distributions",
      url: "https://doi.org/10.1109/ISIT.2008.4595271",
    },
  ],
  create: ({ k }) => ({
    unit: "bits",
    cost: "n log n",
    least: Number.NEGATIVE_INFINITY,
    independent: true,
    estimate(real, fake, dims) {
      const [n, m] = checkClouds("knn-kl", real, fake, dims, { least: k + 1 });
      const [among, across] = [createKdTree(real, dims), createKdTree(fake, dims)];
      let sum = 0;
      for (let i = 0; i < n; i++) {
        if (!isFinitePoint(real, i, dims)) return { value: Number.POSITIVE_INFINITY };
        const rho = logReach(among, real, i, dims, k, i);
        const nu = logReach(across, real, i, dims, k, -1);
        sum +=
          rho === undefined || nu === undefined
            ? log((m * among.atom(real, i * dims).count) / n / across.atom(real, i * dims).count)
            : nu - rho + log(m / (n - 1));
      }
      return { value: sum / n / Math.LN2 };
    },
  }),
});

/**
 * d · log of the distance to the l-th neighbour − (ψ(l) − ψ(k)), with l the least from k on that lies elsewhere.
 * Undefined where every point of the tree is in the same place.
 */
function logReach(
  tree: KdTree,
  points: Float32Array,
  i: number,
  dims: number,
  k: number,
  skip: number,
): number | undefined {
  const squared = tree.kth(points, i * dims, k, skip);
  if (squared > 0) return (dims / 2) * log(squared);
  const { count, next } = tree.atom(points, i * dims);
  if (next === Number.POSITIVE_INFINITY) return undefined;
  const here = skip < 0 ? count : count - 1;
  let correction = 0;
  for (let j = k; j <= here; j++) correction += 1 / j;
  return (dims / 2) * log(next) - correction;
}
