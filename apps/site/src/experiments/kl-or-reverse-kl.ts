import { type Experiment, runsOf } from "./experiment.ts";

export const klOrReverseKl: Experiment = {
  id: "kl-or-reverse-kl",
  runs: runsOf(
    {
      seed: 1,
      data: { id: "mixture-ring", params: { modes: 2, radius: 0.6, sigma: 0.1 } },
      latent: { id: "gaussian", params: { dims: 2 } },
      generator: { hidden: [] },
      loss: { id: "f-kl" },
      optimizers: {
        generator: { id: "adam", params: { rate: 0.002, beta1: 0 } },
        discriminator: { id: "adam", params: { rate: 0.008, beta1: 0 } },
      },
    },
    { loss: { id: "f-reverse-kl" } },
  ),
  iterations: 4000,
  watch: ["modes", "field", "sheet"],
  reference: {
    cite: "Nowozin et al. 2016, f-GAN: Training Generative Neural Samplers using Variational Divergence Minimization, §2.4",
    url: "https://arxiv.org/abs/1606.00709",
  },
};
