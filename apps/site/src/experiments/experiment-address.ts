import type { Experiment } from "./experiment.ts";

/** Where the Lab opens a story: one run by itself, several side by side. `base` is the site's own, with or without a slash. */
export function experimentAddress({ id, runs }: Pick<Experiment, "id" | "runs">, base: string): string {
  return `${base.replace(/\/$/, "")}/#${runs.length > 1 ? "compare" : "experiment"}=${id}`;
}
