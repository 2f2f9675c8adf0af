import type { Column, Config, Measure, Size, SizePlan, TrainedExperiment } from "../experiment.ts";
import { modeColumns, modeMeasures } from "./mode-counts.ts";

const distances: readonly Column[] = [
  { id: "w1", label: "Wasserstein-1", digits: 3 },
  { id: "sliced", label: "sliced Wasserstein-2", digits: 3 },
];

const distanceMeasures: readonly Measure[] = [
  { column: "w1", id: "wasserstein-1", count: 1000 },
  { column: "sliced", id: "sliced-wasserstein", count: 2500 },
];

const sizes: Readonly<Record<Size, SizePlan>> = {
  lab: {
    iterations: 25_000,
    trials: 10,
    settings:
      "G and D of two hidden layers of 128 (relu, He's start); 5 steps of D for one of G; batches of 256; λ 0.1 with Adam at 0.0004, β 0.5 and 0.9, or weights clipped at 0.01 with RMSProp at 0.0002.",
    differs: ["Smaller networks, and 25,000 iterations in place of 100,000 at four times the learning rates."],
    secondsPerThousand: 60,
  },
  paper: {
    iterations: 100_000,
    trials: 3,
    settings:
      "G and D of three hidden layers of 512 (relu, He's start); 5 steps of D for one of G; batches of 256; λ 0.1 with Adam at 0.0001, β 0.5 and 0.9, or weights clipped at 0.01 with RMSProp at 0.00005.",
    differs: ["RMSProp's mean square begins at 1 and its ε is 1e-10 outside the root; theirs has ε inside it."],
    secondsPerThousand: 1050,
  },
};

/** The three toy sets of the WGAN-GP paper, under its gradient penalty and under weight clipping. */
export const wganGp8Gaussians: TrainedExperiment = toy("8 Gaussians", "wgan-gp-8-gaussians", true);
export const wganGp25Gaussians: TrainedExperiment = toy("25 Gaussians", "wgan-gp-25-gaussians", true);
export const wganGpSwissRoll: TrainedExperiment = toy("the swiss roll", "swiss-roll", false);

function toy(name: string, data: string, hasModes: boolean): TrainedExperiment {
  return {
    kind: "trained",
    id: data === "swiss-roll" ? "wgan-gp-swiss-roll" : data,
    title: `WGAN-GP, the toy figures: ${name}`,
    about: `${name.replace(/^t/, "T")}, scaled as in the authors' code. A critic held by a gradient penalty against one whose weights are clipped.`,
    references: [
      {
        cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, figure 1",
        url: "https://arxiv.org/abs/1704.00028",
      },
      {
        cite: "igul222/improved_wgan_training, gan_toy.py: architecture and settings",
        url: "https://github.com/igul222/improved_wgan_training",
      },
    ],
    columns: hasModes ? [...distances, ...modeColumns] : distances,
    measures: hasModes ? [...distanceMeasures, ...modeMeasures] : distanceMeasures,
    remarks: [
      "The paper has figures and no numbers, so there is no column of theirs: read ours against the true sampler.",
      "Its figures show critics while the generator is held at the real points plus noise; here both train, as in the code's other mode.",
    ],
    sizes,
    rows: [
      { label: "WGAN-GP", theirs: {}, config: (size) => ({ ...common(data), ...networks(size), ...penalty(size) }) },
      { label: "WGAN, clipped", theirs: {}, config: (size) => ({ ...common(data), ...networks(size), ...clip(size) }) },
    ],
  };
}

function common(data: string): Config {
  return {
    data: { id: data },
    latent: { id: "gaussian", params: { dims: 2 } },
    loss: { id: "wasserstein" },
    schedule: { discriminatorSteps: 5 },
    batchSize: 256,
  };
}

function networks(size: Size): Config {
  const network = {
    hidden: size === "lab" ? [128, 128] : [512, 512, 512],
    activation: { id: "relu" },
    initializer: { id: "he" },
  };
  return { generator: network, discriminator: network };
}

function penalty(size: Size): Config {
  const adam = { id: "adam", params: { rate: size === "lab" ? 0.0004 : 0.0001, beta1: 0.5, beta2: 0.9 } };
  return {
    regularizers: [{ id: "wgan-gp", params: { weight: 0.1 } }],
    optimizers: { generator: adam, discriminator: adam },
  };
}

function clip(size: Size): Config {
  const rate = size === "lab" ? 0.0002 : 0.00005;
  const rmsprop = { id: "rmsprop", params: { rate, epsilon: 1e-10, start: 1 } };
  return {
    regularizers: [{ id: "weight-clip", params: { limit: 0.01 } }],
    optimizers: { generator: rmsprop, discriminator: rmsprop },
  };
}
