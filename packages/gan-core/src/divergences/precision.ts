import { defineDivergence } from "./divergence.ts";
import { ballParams } from "./neighbour-balls.ts";
import { neighbourShare, neighbourShareReferences } from "./neighbour-share.ts";

/**
 * The share of the fakes that lie where real points are: in a ball around one, out to its k-th nearest other real
 * point.
 *
 *   precision = (1/m) Σⱼ 1[yⱼ ∈ ∪ᵢ B(xᵢ, ρ_k(xᵢ))]
 *
 * Higher is better; 1 when every fake is plausible, however few of the modes they come from. More neighbours make
 * larger balls and a higher value. One outlying real point has a huge ball: density, which counts the balls, minds that
 * less.
 *
 * Balls are open: the neighbour that sets the radius is not in it, and where k points share a place the ball is empty.
 * A fake that is not finite is in none. Cost: n log n by k-d trees, n² in many dimensions.
 *
 * Reference: Kynkäänniemi et al. 2019, Improved Precision and Recall Metric for Assessing Generative Models, eq. 2,
 * with the strict inequality of Naeem et al. 2020
 */
export const precision = /* @__PURE__ */ defineDivergence({
  id: "precision",
  label: "Precision",
  summary: "The share of the fakes that could be real; falls when the generator makes what is not there.",
  params: ballParams,
  references: neighbourShareReferences,
  create: ({ k }) => neighbourShare("precision", "fake", k),
});
