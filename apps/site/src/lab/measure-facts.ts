import type { Divergence } from "gan-core";

/** What gan-core says of a divergence, but for how it is estimated: that is done in the worker. */
export type MeasureFacts = Pick<Divergence, "unit" | "cost" | "better" | "ideal" | "least" | "ceiling" | "needs">;

const unbounded = Number.NEGATIVE_INFINITY;
const bits = { unit: "bits", cost: "n" };
const share = { unit: "", cost: "n log n", better: "higher", ideal: 1 } as const;

/** By id. A test holds them against gan-core's own, which would bring its estimators onto the page. */
export const measureFacts: Readonly<Record<string, MeasureFacts>> = {
  "grid-kl": bits,
  "grid-js": { ...bits, ceiling: 1 },
  "grid-reverse-kl": bits,
  "grid-tv": { unit: "", cost: "n", ceiling: 1 },
  "grid-hellinger": { unit: "", cost: "n", ceiling: 1 },
  "grid-chi-squared": { unit: "", cost: "n" },
  "knn-kl": { unit: "bits", cost: "n log n", least: unbounded },
  "wasserstein-1": { unit: "data units", cost: "n³" },
  "wasserstein-2": { unit: "data units", cost: "n³" },
  "sliced-wasserstein": { unit: "data units", cost: "n" },
  sinkhorn: { unit: "data units²", cost: "n²" },
  energy: { unit: "data units", cost: "n²" },
  mmd: { unit: "", cost: "n²", ceiling: 2 },
  frechet: { unit: "data units²", cost: "n" },
  precision: { ...share, ceiling: 1 },
  recall: { ...share, ceiling: 1 },
  density: share,
  coverage: { ...share, ceiling: 1 },
  "modes-covered": { unit: "modes", cost: "n", better: "higher", needs: "modes" },
  "high-quality": { unit: "", cost: "n", better: "higher", ceiling: 1, needs: "modes" },
  "mode-reverse-kl": { unit: "nats", cost: "n", needs: "modes" },
  "log-likelihood": { unit: "nats", cost: "n", better: "higher", least: unbounded, needs: "logDensity" },
  c2st: { unit: "", cost: "n^1.5", ideal: 0.5, ceiling: 1 },
};
