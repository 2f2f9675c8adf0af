import { checkClouds } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";
import { createKdTree } from "./kd-tree.ts";
import { ballParams, neighbourBalls } from "./neighbour-balls.ts";

/**
 * The share of the real points with a fake nearby: in the ball out to their k-th nearest other real point.
 *
 *   coverage = (1/n) Σᵢ 1[minⱼ |xᵢ − yⱼ| < ρ_k(xᵢ)]
 *
 * Higher is better; it falls when modes are lost, in proportion to the share lost. The balls are the real points', so
 * outlying fakes can not raise it. Fakes from the real distribution, n of each, do not reach 1 but
 *
 *   E[coverage] = 1 − Πᵢ₌₁…ₖ (n − i)/(2n − i),   near 1 − 2⁻ᵏ
 *
 * 0.97 for k = 5: compare with that, or with the floor. More neighbours make larger balls and a higher value.
 *
 * Balls are open, and where k real points share a place they are empty. A fake that is not finite covers nothing. Cost:
 * n log n by k-d trees, n² in many dimensions.
 *
 * Reference: Naeem et al. 2020, Reliable Fidelity and Diversity Metrics for Generative Models
 */
export const coverage = /* @__PURE__ */ defineDivergence({
  id: "coverage",
  label: "Coverage",
  summary: "The share of the real points with a fake nearby; falls by a mode's share when the mode is lost.",
  params: ballParams,
  references: [
    {
      cite: "Naeem et al. 2020, Reliable Fidelity and Diversity Metrics for Generative Models",
      url: "https://arxiv.org/abs/2002.09797",
    },
  ],
  create: ({ k }) => ({
    unit: "",
    cost: "n log n",
    better: "higher",
    ideal: 1,
    ceiling: 1,
    estimate(real, fake, dims) {
      const [n] = checkClouds("coverage", real, fake, dims, { least: k + 1 });
      const { squaredRadii } = neighbourBalls(real, dims, k);
      const fakes = createKdTree(fake, dims);
      let covered = 0;
      for (let i = 0; i < n; i++) if (fakes.kth(real, i * dims, 1) < squaredRadii[i]!) covered++;
      return { value: covered / n };
    },
  }),
});
