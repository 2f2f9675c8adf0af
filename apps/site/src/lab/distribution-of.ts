import type { Distribution, RunConfig } from "gan-core";
import { distributionEntry } from "./library/library.ts";

/** Where a run's data come from; undefined while the page does not know them. */
export function distributionOf(data: RunConfig["data"]): Distribution | undefined {
  return distributionEntry(data.id)?.(data.params);
}
