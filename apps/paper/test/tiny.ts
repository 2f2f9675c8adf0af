import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TrainedExperiment } from "../src/experiment.ts";
import { modeColumns, modeMeasures } from "../src/experiments/mode-counts.ts";
import type { Trial } from "../src/trials/trial.ts";

/** A run of a second or less, on plain JavaScript. */
export const tinyTrial: Trial = {
  label: "tiny, GAN, trial 1",
  config: {
    seed: 3,
    data: { id: "pacgan-ring" },
    trainingSet: 100,
    generator: { hidden: [4] },
    discriminator: { hidden: [4] },
    batchSize: 8,
    packing: 2,
    ema: { decay: 0.9 },
    engine: { id: "tfjs", backend: "cpu" },
  },
  iterations: 24,
  measures: [{ column: "sliced", id: "sliced-wasserstein", count: 50 }],
};

/** An experiment of two rows, to be printed and planned; its runs take a moment. */
export const tinyExperiment: TrainedExperiment = {
  kind: "trained",
  id: "tiny",
  title: "A tiny experiment",
  about: "Two networks of four units.",
  references: [{ cite: "Nobody 2000, Nothing, §1", url: "https://example.org/nothing" }],
  columns: modeColumns,
  measures: modeMeasures.map((measure) => ({ ...measure, count: 100 })),
  remarks: ["Nothing is uncertain."],
  sizes: {
    lab: { iterations: 3, trials: 2, settings: "Four units.", differs: ["It is smaller."], secondsPerThousand: 36 },
    paper: { iterations: 5000, trials: 10, settings: "Five units.", differs: [], secondsPerThousand: 72 },
  },
  rows: [
    { label: "GAN", theirs: { modes: { mean: 6.3, error: 0.5 } }, config: () => ({ ...tinyTrial.config, packing: 1 }) },
    { label: "PacGAN2", theirs: { modes: { mean: 7.9, error: 0.1 } }, config: () => tinyTrial.config },
  ],
};

/** Lends a new folder, and removes it. */
export async function withFolder<T>(use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "paper-test-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
