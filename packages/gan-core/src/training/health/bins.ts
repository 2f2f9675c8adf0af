import type { Past } from "./condition.ts";
import type { Observation } from "./observation.ts";

/**
 * A measured series over the window, as the means of `count` equally long stretches of iterations, the oldest first.
 * Undefined where the window is not full, a stretch holds no measurement, or one is not finite. Cost: n observations.
 */
export function bins(
  { recent, window, full }: Past,
  count: number,
  read: (observation: Observation) => number | undefined,
): Float64Array | undefined {
  if (!full) return undefined;
  const end = recent.at(-1)!.iteration;
  const sums = new Float64Array(count);
  const counts = new Float64Array(count);
  for (const observation of recent) {
    const value = read(observation);
    if (value === undefined) continue;
    const age = end - observation.iteration;
    const bin = count - 1 - Math.min(count - 1, Math.floor((age * count) / window));
    sums[bin]! += value;
    counts[bin]! += 1;
  }
  const means = sums.map((sum, i) => sum / counts[i]!); // 0 / 0 where there is none: not finite
  return means.every(Number.isFinite) ? means : undefined;
}
