import { tensorflow } from "../competitors/competitors.ts";
import type { Spread } from "../measure/statistics.ts";
import type { WorkloadResult } from "../results.ts";

/** How many times as fast as some others the reference is on a workload. */
export interface Headline {
  readonly workload: string;
  readonly than: string;
  readonly times: Spread;
}

interface Comparison {
  readonly than: string;
  /** The fastest of these is what counts. */
  readonly ids: readonly string[];
}

const comparisons: readonly Comparison[] = [
  { than: "the best of TensorFlow.js", ids: tensorflow },
  { than: "TensorFlow.js cpu", ids: ["stock-cpu"] },
  { than: "TensorFlow.js wasm", ids: ["stock-wasm"] },
  { than: "TensorFlow.js wasm, transposing", ids: ["tfjs-wasm", "tuned-wasm"] },
];

export function headlinesOf(results: readonly WorkloadResult[]): Headline[] {
  return results.flatMap(({ id, competitors }) =>
    comparisons.flatMap(({ than, ids }) => {
      const ratios = competitors.flatMap((one) => (ids.includes(one.id) && one.ratio ? [one.ratio] : []));
      const [closest] = ratios.toSorted((a, b) => a.median - b.median);
      return closest === undefined ? [] : [{ workload: id, than, times: closest }];
    }),
  );
}
