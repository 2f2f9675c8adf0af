import { type RunConfig, registry } from "gan-core";

/** Half the side of the square around 0 that shows a run's data: nearly all of them. */
export function extentOf({ data }: Pick<RunConfig, "data">): number {
  return registry.distributions.find(({ id }) => id === data.id)?.(data.params).extent ?? 1;
}
