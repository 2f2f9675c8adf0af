import type { Trial, TrialResult } from "./trial.ts";

/** What a worker is told: the folder of the store, then one trial after another. */
export interface Job {
  readonly folder: string;
  readonly trial: Trial;
}

/** What it answers: how far it is, then what came of it. */
export type Answer =
  | { readonly kind: "progress"; readonly iteration: number }
  | { readonly kind: "done"; readonly result: TrialResult }
  | { readonly kind: "failed"; readonly message: string };
