import type { RunConfigInput } from "../inside.ts";
import type { Workload } from "./workload.ts";

/** What is timed, from what the Lab opens with to what is too large for 128-bit vectors. */
export const workloads: readonly Workload[] = [
  { id: "small", about: "GAN Lab's default: 2 × 8 units, batch 150, SGD", config: logLoss([8, 8], 150, sgd()) },
  {
    id: "maxui",
    about: "the largest that GAN Lab's page can ask for: 6 × 100 units, batch 150, SGD",
    config: logLoss(Array(6).fill(100), 150, sgd()),
  },
  {
    id: "big",
    about: "4 × 128 units, batch 512, Adam",
    config: logLoss(Array(4).fill(128), 512, adam(0.001, 0.9, 0.999)),
  },
  { id: "gp128", about: "WGAN-GP, 3 × 128 units, batch 256, Adam", config: gradientPenalty(128) },
  { id: "gp512", about: "WGAN-GP, 3 × 512 units, batch 256, Adam", config: gradientPenalty(512) },
];

/** GAN Lab's game: two updates of the discriminator, one of the generator, whose points it keeps in a square. */
function logLoss(hidden: readonly number[], batchSize: number, optimizer: Optimizer): RunConfigInput {
  return {
    ...networks(hidden, "tanh", "gan-lab"),
    latent: { id: "uniform" },
    loss: { id: "gan-lab-log" },
    optimizers: { generator: optimizer, discriminator: optimizer },
    schedule: { discriminatorSteps: 2, generatorSteps: 1 },
    batchSize,
  };
}

/** Gulrajani et al. 2017, Improved Training of Wasserstein GANs: Algorithm 1, and λ = 0.1 as their toy data have it. */
function gradientPenalty(width: number): RunConfigInput {
  const optimizer = adam(0.0001, 0.5, 0.9);
  return {
    ...networks([width, width, width], "linear", "he"),
    latent: { id: "gaussian" },
    loss: { id: "wasserstein" },
    regularizers: [{ id: "wgan-gp", params: { weight: 0.1 } }],
    optimizers: { generator: optimizer, discriminator: optimizer },
    schedule: { discriminatorSteps: 5, generatorSteps: 1 },
    batchSize: 256,
  };
}

function networks(hidden: readonly number[], output: string, initializer: string): RunConfigInput {
  const network = { hidden, activation: { id: "relu" }, initializer: { id: initializer } };
  return { generator: { ...network, output: { id: output } }, discriminator: network };
}

type Optimizer = NonNullable<NonNullable<RunConfigInput["optimizers"]>["generator"]>;

function sgd(): Optimizer {
  return { id: "sgd", params: { rate: 0.1 } };
}

/** ε is that of TensorFlow.js. */
function adam(rate: number, beta1: number, beta2: number): Optimizer {
  return { id: "adam", params: { rate, beta1, beta2, epsilon: 1e-7 } };
}
