import { type Experiment, runsOf } from "./experiment.ts";

export const strongDiscriminator: Experiment = {
  id: "strong-discriminator",
  runs: runsOf(
    {
      seed: 1,
      data: { id: "disjoint" },
      loss: { id: "minimax" },
      optimizers: {
        generator: { id: "sgd", params: { rate: 0.1 } },
        discriminator: { id: "adam", params: { rate: 0.003, beta1: 0.5 } },
      },
      schedule: { discriminatorSteps: 10 },
    },
    { regularizers: [{ id: "instance-noise", params: { sigma: 0.3, duration: 0 } }] },
    { regularizers: [{ id: "r1", params: { weight: 1 } }] },
  ),
  iterations: 1500,
  watch: ["field", "gradients", "js"],
  reference: {
    cite: "Arjovsky and Bottou 2017, Towards Principled Methods for Training Generative Adversarial Networks, §2 and §3",
    url: "https://arxiv.org/abs/1701.04862",
  },
};
