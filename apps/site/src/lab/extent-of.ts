import type { Distribution, RunConfig } from "gan-core";
import { distributionOf } from "./distribution-of.ts";

/** Half the side of the square around 0 that shows a run's data: nearly all of them. */
export function extentOf({ data }: Pick<RunConfig, "data">): number {
  return extentAround(data.id, distributionOf(data));
}

/** The same of a distribution that is at hand. */
export function extentAround(id: string, { extent = 1 }: Pick<Distribution, "extent"> = {}): number {
  return id === "points" ? extent * aroundPoints : extent;
}

/** A file's points end where its square ends, and those at the edge are to be seen whole. */
const aroundPoints = 1.1;
