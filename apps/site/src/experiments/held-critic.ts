import type { RunConfigInput } from "gan-core";

/** Eight Gaussians and a critic that learns five times an iteration, its slope held near 1 by a penalty. */
export const heldCritic: RunConfigInput = {
  seed: 1,
  data: { id: "mixture-ring" },
  loss: { id: "wasserstein" },
  regularizers: [{ id: "wgan-gp", params: { weight: 0.1 } }],
  optimizers: {
    generator: { id: "adam", params: { rate: 0.001, beta1: 0.5 } },
    discriminator: { id: "adam", params: { rate: 0.001, beta1: 0.5 } },
  },
  schedule: { discriminatorSteps: 5 },
};
