import { allFinite, checkClouds } from "./check-clouds.ts";
import { evenDirections } from "./directions.ts";
import { defineDivergence } from "./divergence.ts";
import { sortFloats } from "./sort-floats.ts";

/**
 * Sliced Wasserstein distance: the Wasserstein distance of the clouds' shadows on a line, averaged over directions.
 *
 *   SW_p(P, Q)^p = mean over θ of W_p(⟨P, θ⟩, ⟨Q, θ⟩)^p,   p = `order`
 *
 * On a line the best transport keeps the order, so a direction costs a sort. Clouds may differ in size: their quantiles
 * are matched. In the plane directions are evenly spaced on the half circle, which is exact for a translation by t at p
 * = 2, |t|/√2, and carries no noise of its own; above they are quasi-random from a fixed `seed`. Either way equal
 * clouds give equal values. On a line it is W_p itself.
 *
 * A metric, in data units, and at most W_p. More directions see finer differences in many dimensions; in the plane 32
 * are plenty. Two samples of one distribution are above 0 by chance, by about n^(−1/2) in any number of dimensions.
 *
 * It is ∞ if a point is not finite. Cost: n for each direction; 10,000 points take some fifteen milliseconds by 32.
 *
 * References: Bonneel et al. 2015, Sliced and Radon Wasserstein Barycenters of Measures; Nadjahi et al. 2020,
 * Statistical and Topological Properties of Sliced Probability Divergences, for the n^(−1/2)
 */
export const slicedWasserstein = /* @__PURE__ */ defineDivergence({
  id: "sliced-wasserstein",
  label: "Sliced Wasserstein distance",
  summary: "How far mass must move, averaged over one-dimensional shadows of the two clouds.",
  params: {
    directions: { label: "Directions", default: 32, min: 2, max: 1024, step: 1, integer: true },
    order: { label: "Order p", default: 2, min: 1, max: 2, step: 1, integer: true },
    seed: { label: "Seed of the directions", default: 1, min: 0, max: 1e9, step: 1, integer: true },
  },
  references: [
    {
      cite: "Bonneel et al. 2015, Sliced and Radon Wasserstein Barycenters of Measures",
      url: "https://doi.org/10.1007/s10851-014-0506-3",
    },
    {
      cite: "Nadjahi et al. 2020, Statistical and Topological Properties of Sliced Probability Divergences",
      url: "https://arxiv.org/abs/2003.05783",
    },
  ],
  create: ({ directions: count, order, seed }) => ({
    unit: "data units",
    cost: "n",
    estimate(real, fake, dims) {
      const [n, m] = checkClouds("sliced-wasserstein", real, fake, dims);
      if (!allFinite(real) || !allFinite(fake)) return { value: Number.POSITIVE_INFINITY };
      const directions = evenDirections(count, dims, seed);
      const scale = largest(real, fake) || 1;
      const [a, b] = [columns(real, dims, scale), columns(fake, dims, scale)];
      const [p, q] = [new Float32Array(n), new Float32Array(m)];
      const scratch = new Uint32Array(2 * Math.max(n, m));
      let sum = 0;
      for (let j = 0; j < directions.length; j += dims) {
        const theta = directions.subarray(j, j + dims);
        project(a, theta, p);
        project(b, theta, q);
        sortFloats(p, scratch);
        sortFloats(q, scratch);
        sum += transport(p, q, order);
      }
      const mean = (sum * dims) / directions.length;
      return { value: scale * (order === 1 ? mean : Math.sqrt(mean)) };
    },
  }),
});

/**
 * Largest coordinate of either cloud, without its sign. Shadows are taken in this unit, so that none overflows a float.
 */
function largest(...clouds: Float32Array[]): number {
  let most = 0;
  for (const cloud of clouds) for (const x of cloud) if (Math.abs(x) > most) most = Math.abs(x);
  return most;
}

/** Each axis on its own, in units of scale. */
function columns(points: Float32Array, dims: number, scale: number): readonly Float64Array[] {
  const count = points.length / dims;
  return Array.from({ length: dims }, (_, k) => {
    const column = new Float64Array(count);
    for (let i = 0; i < count; i++) column[i] = points[i * dims + k]! / scale;
    return column;
  });
}

function project(axes: readonly Float64Array[], theta: Float64Array, out: Float32Array): void {
  const [first, second] = [axes[0]!, axes[1]];
  const [a, b] = [theta[0]!, theta[1] ?? 0];
  if (second) for (let i = 0; i < out.length; i++) out[i] = a * first[i]! + b * second[i]!;
  else for (let i = 0; i < out.length; i++) out[i] = a * first[i]!;
  for (let k = 2; k < axes.length; k++) {
    const [axis, c] = [axes[k]!, theta[k]!];
    for (let i = 0; i < out.length; i++) out[i]! += c * axis[i]!;
  }
}

/** ∫ |F⁻¹(u) − G⁻¹(u)|^p du of two sorted samples: the quantiles change at multiples of 1/n and of 1/m. */
function transport(p: Float32Array, q: Float32Array, order: number): number {
  const [n, m] = [p.length, q.length];
  let sum = 0;
  // Counted in units of 1/(n m), which are whole numbers.
  for (let i = 0, j = 0, at = 0; i < n && j < m; ) {
    const next = Math.min((i + 1) * m, (j + 1) * n);
    const gap = Math.abs(p[i]! - q[j]!);
    sum += (next - at) * (order === 1 ? gap : gap * gap);
    at = next;
    if (next === (i + 1) * m) i++;
    if (next === (j + 1) * n) j++;
  }
  return sum / (n * m);
}
