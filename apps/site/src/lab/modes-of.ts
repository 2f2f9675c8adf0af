import type { Modes, RunConfig } from "gan-core";
import { distributionOf } from "./distribution-of.ts";

/** The modes of a run's data in the plane; undefined where "a mode" means nothing. */
export function modesOf(data: RunConfig["data"]): Modes | undefined {
  const distribution = distributionOf(data);
  return distribution?.dims === 2 ? distribution.modes : undefined;
}
