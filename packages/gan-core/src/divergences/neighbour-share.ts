import type { Reference } from "../define.ts";
import { checkClouds } from "./check-clouds.ts";
import type { Divergence } from "./divergence.ts";
import { neighbourBalls, shareInBalls } from "./neighbour-balls.ts";

/**
 * The share of one cloud's points that lie in the other's balls, each out to its centre's k-th nearest other point: of
 * the fakes it is precision, of the real points recall. Cost: n log n.
 */
export function neighbourShare(owner: string, of: "fake" | "real", k: number): Divergence {
  return {
    unit: "",
    cost: "n log n",
    better: "higher",
    ideal: 1,
    ceiling: 1,
    estimate(real, fake, dims) {
      checkClouds(owner, real, fake, dims, { least: k + 1 });
      const [points, centres] = of === "fake" ? [fake, real] : [real, fake];
      return { value: shareInBalls(neighbourBalls(centres, dims, k), points, dims) };
    },
  };
}

export const neighbourShareReferences: readonly Reference[] = [
  {
    cite: "Kynkäänniemi et al. 2019, Improved Precision and Recall Metric for Assessing Generative Models",
    url: "https://arxiv.org/abs/1904.06991",
  },
  {
    cite: "Naeem et al. 2020, Reliable Fidelity and Diversity Metrics for Generative Models",
    url: "https://arxiv.org/abs/2002.09797",
  },
];
