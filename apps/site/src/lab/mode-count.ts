import { type RunConfig, registry } from "gan-core";

/** How many modes a run's data have; 0 where a mode means nothing. */
export function modeCount({ data }: Pick<RunConfig, "data">): number {
  const made = registry.distributions.find(({ id }) => id === data.id)?.(data.params);
  return made?.modes ? made.modes.centers.length / made.dims : 0;
}
