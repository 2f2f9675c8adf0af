import { type Experiment, runsOf } from "./experiment.ts";

export const vanishingGradients: Experiment = {
  id: "vanishing-gradients",
  runs: runsOf(
    {
      seed: 1,
      data: { id: "single-gaussian", params: { center: 0.7, sigma: 0.05 } },
      generator: { initializer: { id: "orthogonal", params: { gain: 0.4 } } },
      loss: { id: "minimax" },
      optimizers: {
        generator: { id: "sgd", params: { rate: 0.01 } },
        discriminator: { id: "adam", params: { rate: 0.01, beta1: 0 } },
      },
      schedule: { discriminatorSteps: 5 },
    },
    { loss: { id: "non-saturating" } },
  ),
  iterations: 800,
  watch: ["gradients", "losses", "field"],
  reference: {
    cite: "Goodfellow et al. 2014, Generative Adversarial Networks, §3",
    url: "https://arxiv.org/abs/1406.2661",
  },
};
