import type { SweepInput } from "../src/sweep/sweep.ts";
import type { RunConfigInput } from "../src/training/config.ts";

/** Networks that train in an instant. */
export const tiny: RunConfigInput = {
  data: { id: "mixture-ring" },
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "simd" },
};

/** Two losses, three rates, two seeds: twelve jobs of a few milliseconds. */
export const tinySweep: SweepInput = {
  config: tiny,
  axes: [
    { path: "loss", values: ["non-saturating", "wasserstein"] },
    { path: "optimizers.generator.params.rate", values: [0.0001, 0.001, 0.01] },
  ],
  trials: 2,
  iterations: 20,
  metrics: ["energy", "modes-covered"],
  count: 100,
};
