import { defineDivergence } from "./divergence.ts";
import { exactWasserstein, exactWassersteinReferences } from "./exact-wasserstein.ts";

/**
 * Wasserstein-2 distance between two clouds of equal size, exact:
 *
 *   W₂(P, Q)² = min over pairings π of (1/n) Σᵢ |xᵢ − y_π(i)|²
 *
 * A metric, in data units: a translation by t gives |t| exactly, whatever the cloud. Squares make the longest ways
 * weigh most, so W₂ ≥ W₁, and a few fakes far off show. Between Gaussians it has a closed form, which frechet
 * evaluates.
 *
 * Two samples of one distribution are far from 0 by chance, more so than for W₁, falling like n^(−1/2) at best and
 * n^(−1/d) in many dimensions d. Never read it without its floor.
 *
 * It is ∞ if a point is not finite. It refuses clouds of unequal size, and more than 4000 points. Cost: n² memory, n³
 * time at worst; 1000 points take a fraction of a second.
 *
 * References: Peyré and Cuturi 2019, Computational Optimal Transport, §2.2; Jonker and Volgenant 1987
 */
export const wasserstein2 = /* @__PURE__ */ defineDivergence({
  id: "wasserstein-2",
  label: "Wasserstein-2 distance",
  summary: "How far the fakes must move to become the real points, as a root mean square: long ways weigh more.",
  params: {},
  references: exactWassersteinReferences,
  create: () => exactWasserstein("wasserstein-2", 2),
});
