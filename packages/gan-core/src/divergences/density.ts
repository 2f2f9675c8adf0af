import { checkClouds } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";
import { ballParams, neighbourBalls } from "./neighbour-balls.ts";

/**
 * How many of the real points' balls a fake lies in, on average, over k: precision that counts how often.
 *
 *   density = (1/(k m)) Σⱼ Σᵢ 1[yⱼ ∈ B(xᵢ, ρ_k(xᵢ))]
 *
 * Higher is better, and about 1 for fakes from the real distribution; a cloud against itself gives exactly 1. Fakes
 * that crowd where real points are densest give more than 1. The ball of one outlying real point counts once, so a fake
 * in it earns 1/k only. More neighbours average over larger places.
 *
 * Balls are open, and where k points share a place they are empty. A fake that is not finite is in none. Cost: n log n
 * by a k-d tree as long as the balls are small; n k for each place they crowd.
 *
 * Reference: Naeem et al. 2020, Reliable Fidelity and Diversity Metrics for Generative Models
 */
export const density = /* @__PURE__ */ defineDivergence({
  id: "density",
  label: "Density",
  summary: "How thickly real points lie around the fakes, against around themselves: about 1 for a perfect generator.",
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
    estimate(real, fake, dims) {
      const [, m] = checkClouds("density", real, fake, dims, { least: k + 1 });
      const { tree, squaredRadii } = neighbourBalls(real, dims, k);
      const count = tree.balls(squaredRadii);
      let sum = 0;
      for (let offset = 0; offset < fake.length; offset += dims) sum += count(fake, offset);
      return { value: sum / (k * m) };
    },
  }),
});
