import type { RunConfigInput } from "gan-core";

/**
 * A story told by one to four runs: what to train, until when, and where to look. Its words are in
 * `words/<language>/experiments.ts`, under its id.
 */
export interface Experiment {
  /** In kebab-case; the address holds it. */
  readonly id: string;
  /** The first is the baseline. Each of the others differs from it in one thing, and has its seed and its data. */
  readonly runs: readonly ExperimentRun[];
  /** Where the phenomenon is plain to see. */
  readonly iterations: number;
  /** What to have on the screen, the most telling first. */
  readonly watch: readonly Watch[];
  readonly reference: { readonly cite: string; readonly url: string };
}

export interface ExperimentRun {
  /** "a" is the baseline. */
  readonly key: RunKey;
  readonly config: RunConfigInput;
}

export type RunKey = "a" | "b" | "c" | "d";

/** A layer of the hero, or a chart. */
export type Watch = "field" | "sheet" | "gradients" | "modes" | "losses" | "barcode" | "js" | "trails";

/**
 * Lists the runs of a story: the baseline, and for each of the others what it has in place of the baseline's. A section
 * that is given replaces the baseline's whole.
 */
export function runsOf(baseline: RunConfigInput, ...others: readonly RunConfigInput[]): readonly ExperimentRun[] {
  return [baseline, ...others.map((other) => ({ ...baseline, ...other }))].map((config, i) => ({
    key: keys[i]!,
    config,
  }));
}

const keys: readonly RunKey[] = ["a", "b", "c", "d"];
