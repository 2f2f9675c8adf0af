import { defineDivergence } from "./divergence.ts";
import { ballParams } from "./neighbour-balls.ts";
import { neighbourShare, neighbourShareReferences } from "./neighbour-share.ts";

/**
 * The share of the real points that lie where fakes are: precision with the clouds exchanged.
 *
 *   recall = (1/n) Σᵢ 1[xᵢ ∈ ∪ⱼ B(yⱼ, ρ_k(yⱼ))]
 *
 * Higher is better; it falls when something real is never made. The balls are the fakes', so fakes strewn thinly have
 * large ones and score well: coverage, whose balls are the real points', can not be had that way. More neighbours make
 * larger balls and a higher value.
 *
 * Balls are open, and where k fakes share a place they are empty: a generator collapsed to one point has recall 0.
 * Cost: n log n by k-d trees, n² in many dimensions.
 *
 * Reference: Kynkäänniemi et al. 2019, Improved Precision and Recall Metric for Assessing Generative Models, eq. 2,
 * with the strict inequality of Naeem et al. 2020
 */
export const recall = /* @__PURE__ */ defineDivergence({
  id: "recall",
  label: "Recall",
  summary: "The share of the real points the generator could have made; falls when modes are lost.",
  params: ballParams,
  references: neighbourShareReferences,
  create: ({ k }) => neighbourShare("recall", "real", k),
});
