import { createHash } from "node:crypto";
import { readConfig } from "gan-core";
import type { Config, Measure, Values } from "../experiment.ts";

/** One run to be trained and measured. Plain JSON: it travels to a worker and into a file. */
export interface Trial {
  /** Who it is, for people: "pacgan-ring, PacGAN2, trial 3". */
  readonly label: string;
  /** For gan-core's readConfig, seed included. */
  readonly config: Config;
  readonly iterations: number;
  readonly measures: readonly Measure[];
}

export interface TrialResult {
  readonly label: string;
  readonly values: Values;
  readonly engine: string;
  /** Present where numbers stopped being finite: it was measured at its last good iteration. */
  readonly stopped?: { readonly iteration: number; readonly what: string };
}

/**
 * What a trial's files are called: a hash of all that decides its result. The config is read first, so that one that
 * spells out a default is the same as one that leaves it out, and a gan-core with other defaults makes another key.
 */
export function trialKey({ config, iterations, measures }: Trial): string {
  const decided = JSON.stringify([readConfig(config), iterations, measures]);
  return createHash("sha256").update(decided).digest("hex").slice(0, 24);
}
