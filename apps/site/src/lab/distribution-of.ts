import { type Distribution, type RunConfig, registry } from "gan-core";

/** Where a run's data come from. */
export function distributionOf(data: RunConfig["data"]): Distribution | undefined {
  return registry.distributions.find(({ id }) => id === data.id)?.(data.params);
}
