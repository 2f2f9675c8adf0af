import { type Experiment, runsOf } from "./experiment.ts";

export const threeLosses: Experiment = {
  id: "three-losses",
  runs: runsOf(
    {
      seed: 1,
      data: { id: "mixture-ring" },
      loss: { id: "non-saturating" },
      regularizers: [{ id: "spectral-norm", params: { limit: 2 } }],
      optimizers: {
        generator: { id: "adam", params: { rate: 0.002, beta1: 0.5 } },
        discriminator: { id: "adam", params: { rate: 0.004, beta1: 0.5 } },
      },
    },
    { loss: { id: "hinge" } },
    { loss: { id: "least-squares" } },
  ),
  iterations: 6000,
  watch: ["js", "barcode", "losses"],
  reference: {
    cite: "Lucic et al. 2018, Are GANs Created Equal? A Large-Scale Study",
    url: "https://arxiv.org/abs/1711.10337",
  },
};
