import type { RunConfig } from "gan-core";
import { distributionOf } from "./distribution-of.ts";

/** Half the side of the square around 0 that shows a run's data: nearly all of them. */
export function extentOf({ data }: Pick<RunConfig, "data">): number {
  return distributionOf(data)?.extent ?? 1;
}
