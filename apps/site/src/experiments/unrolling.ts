import { type Experiment, runsOf } from "./experiment.ts";

/** Unrolling is beyond the simd engine: its run is on TensorFlow.js, some fifteen iterations a second, hence small. */
export const unrolling: Experiment = {
  id: "unrolling",
  runs: runsOf(
    {
      seed: 1,
      data: { id: "mixture-ring" },
      generator: { hidden: [16, 16] },
      discriminator: { hidden: [16, 16] },
      optimizers: {
        generator: { id: "adam", params: { rate: 0.004, beta1: 0.9 } },
        discriminator: { id: "adam", params: { rate: 0.004, beta1: 0.9 } },
      },
      batchSize: 32,
    },
    { schedule: { unrolling: 8 } },
  ),
  iterations: 500,
  watch: ["barcode", "modes", "js"],
  reference: {
    cite: "Metz et al. 2017, Unrolled Generative Adversarial Networks, §3.1",
    url: "https://arxiv.org/abs/1611.02163",
  },
};
