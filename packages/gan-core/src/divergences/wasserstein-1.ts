import { defineDivergence } from "./divergence.ts";
import { exactWasserstein, exactWassersteinReferences } from "./exact-wasserstein.ts";

/**
 * Wasserstein-1 distance between two clouds of equal size, exact:
 *
 *   W₁(P, Q) = min over pairings π of (1/n) Σᵢ |xᵢ − y_π(i)|
 *
 * A metric, in data units: a translation by t gives |t| exactly, whatever the cloud. It sees how far apart clouds are
 * that do not overlap, where KL, JS and total variation are blind, and it is what a Wasserstein critic is after.
 *
 * Two samples of one distribution are far from 0 by chance: about 0.15 with n = 1000 points of N(0, I) in the plane,
 * falling like n^(−1/2) there and n^(−1/d) in d > 2 dimensions. Never read it without its floor.
 *
 * It is ∞ if a point is not finite. It refuses clouds of unequal size, and more than 4000 points. Cost: n² memory, n³
 * time at worst; 1000 points take a fraction of a second.
 *
 * References: Peyré and Cuturi 2019, Computational Optimal Transport, §2.2; Jonker and Volgenant 1987
 */
export const wasserstein1 = /* @__PURE__ */ defineDivergence({
  id: "wasserstein-1",
  label: "Wasserstein-1 distance",
  summary: "How far the fakes must move, on average, to become the real points: the earth mover's distance.",
  params: {},
  references: exactWassersteinReferences,
  create: () => exactWasserstein("wasserstein-1", 1),
});
