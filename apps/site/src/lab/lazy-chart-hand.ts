import type { View } from "gan-viz";
import type { ChartHandOptions } from "./chart-hand.ts";
import { lazyHand } from "./lazy-hand.ts";

/** As {@link chartHand}, fetched when the chart is first pointed at. */
export function lazyChartHand<Data extends object>(view: View<Data>, options: ChartHandOptions): () => void {
  return lazyHand(view.canvas, options.words.role, async () => {
    const { chartHand } = await import("./chart-hand.ts");
    return () => chartHand(view, options);
  });
}
