export { changedThings } from "./changed-things.ts";
export type { Experiment, ExperimentRun, RunKey, Watch } from "./experiment.ts";
export { experimentAddress } from "./experiment-address.ts";
export { experiments } from "./experiments.ts";
