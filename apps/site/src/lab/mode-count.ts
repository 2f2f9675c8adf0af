import type { RunConfig } from "gan-core";
import { distributionOf } from "./distribution-of.ts";

/** How many modes a run's data have; 0 where a mode means nothing. */
export function modeCount({ data }: Pick<RunConfig, "data">): number {
  const made = distributionOf(data);
  return made?.modes ? made.modes.centers.length / made.dims : 0;
}
