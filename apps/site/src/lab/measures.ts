import type { Truth } from "gan-core";
import { type MeasureFacts, measureFacts } from "./measure-facts.ts";

/**
 * What a chart of measures may show, in menu order: one divergence by its id, or two that are read together, their ids
 * joined by "+".
 */
export const measureGroups = [
  {
    id: "grid",
    charts: [
      "grid-js",
      "grid-kl",
      "grid-kl+grid-js",
      "grid-reverse-kl",
      "grid-tv",
      "grid-hellinger",
      "grid-chi-squared",
    ],
  },
  {
    id: "samples",
    charts: [
      "sliced-wasserstein",
      "wasserstein-1",
      "wasserstein-2",
      "sinkhorn",
      "energy",
      "mmd",
      "frechet",
      "knn-kl",
      "c2st",
      "log-likelihood",
    ],
  },
  { id: "quality", charts: ["precision", "recall", "precision+recall", "density", "coverage"] },
  { id: "modes", charts: ["modes-covered", "high-quality", "mode-reverse-kl"] },
] as const;
export type MeasureChart = (typeof measureGroups)[number]["charts"][number];

/** The divergences of a chart. */
export function idsOf(chart: MeasureChart): readonly string[] {
  return chart.split("+");
}

/** What the charts need to know of a divergence. */
export function divergenceOf(id: string): MeasureFacts {
  return measureFacts[id]!;
}

/** Whether a chart can be had of data of which so much is known. */
export function suits(chart: MeasureChart, truth: Truth): boolean {
  return idsOf(chart).every((id) => {
    const { needs } = divergenceOf(id);
    return needs === undefined || truth[needs] !== undefined;
  });
}

/**
 * Points of each kind that a measure is given, by how its time grows with them: in a worker about 50 ms at most, and a
 * tenth of that on the page, where training and painting wait for it.
 */
const points: Readonly<Record<string, readonly [worker: number, page: number]>> = {
  n: [10_000, 2000],
  "n log n": [2000, 400],
  "n^1.5": [2000, 400],
  "n²": [800, 200],
  "n³": [200, 64],
};
/** Where the number of steps weighs more than the number of points. */
const slow: Readonly<Record<string, readonly [worker: number, page: number]>> = { sinkhorn: [150, 32] };

/** As many points as the slowest of them bears; the number for the fastest where there is none. */
export function pointsFor(ids: readonly string[], place: "worker" | "page"): number {
  const counts = ids.map(
    (id) => (slow[id] ?? points[divergenceOf(id).cost] ?? points["n²"]!)[place === "worker" ? 0 : 1],
  );
  return Math.min(points["n"]![place === "worker" ? 0 : 1], ...counts);
}
