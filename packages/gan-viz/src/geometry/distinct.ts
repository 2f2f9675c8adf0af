import type { Chosen } from "./thin.ts";

/** The points without those in a place where there is an earlier one. Order stays. */
export function distinct({ points, indices }: Chosen): Chosen {
  const order = indices
    .map((_, k) => k)
    .sort((a, b) => points[2 * a]! - points[2 * b]! || points[2 * a + 1]! - points[2 * b + 1]! || a - b);
  const kept = order
    .filter(
      (k, n) =>
        n === 0 || points[2 * k] !== points[2 * order[n - 1]!] || points[2 * k + 1] !== points[2 * order[n - 1]! + 1],
    )
    .sort();
  if (kept.length === indices.length) return { points, indices };
  const chosen = new Float32Array(2 * kept.length);
  for (const [n, k] of kept.entries()) {
    chosen[2 * n] = points[2 * k]!;
    chosen[2 * n + 1] = points[2 * k + 1]!;
  }
  return { points: chosen, indices: kept.map((k) => indices[k]!) };
}
