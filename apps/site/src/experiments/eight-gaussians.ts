import type { RunConfigInput } from "gan-core";

/**
 * Eight Gaussians, and a generator that learns four times as fast as its discriminator, both with Adam's usual
 * momentum: the run in which modes are lost, of nine seeds in ten or more. Five stories begin here.
 */
export const eightGaussians: RunConfigInput = {
  seed: 1,
  data: { id: "mixture-ring" },
  optimizers: {
    generator: { id: "adam", params: { rate: 0.004, beta1: 0.9 } },
    discriminator: { id: "adam", params: { rate: 0.001, beta1: 0.9 } },
  },
};
