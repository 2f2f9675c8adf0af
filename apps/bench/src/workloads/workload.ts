import type { RunConfigInput } from "../inside.ts";

/** A run to be timed. Plain data: every competitor reads its networks, its loss and its optimizers off the config. */
export interface Workload {
  readonly id: string;
  /** What it is, in half a sentence for a table. */
  readonly about: string;
  readonly config: RunConfigInput;
}

/** A config in place of some of another's. */
export function withConfig(workload: Workload, config: RunConfigInput): Workload {
  return { ...workload, config: { ...workload.config, ...config } };
}
