import type { RunConfig } from "gan-core";
import { cell } from "../state.svelte.ts";

/** The way into a comparison: the header asks for it, the Lab opens it. Two islands, one state. */
export const door = {
  /** Whether what to change is being asked. */
  asking: cell(false),
  /** What is compared; undefined while nothing is. */
  configs: cell<readonly RunConfig[] | undefined>(undefined),
  /** What to watch while they train, where somebody said so. */
  watch: cell(""),
};
