import type { Config, Size, SizePlan, Theirs, TrainedExperiment } from "../experiment.ts";
import { modeColumns, modeMeasures, printedModes } from "./mode-counts.ts";

const sizes: Readonly<Record<Size, SizePlan>> = {
  lab: {
    iterations: 25_000,
    trials: 10,
    settings:
      "G and D of two hidden layers of 128 (relu and leaky relu, He's start); Adam at 0.001, β₁ 0.8; batches of 100 packs; a training set of 100,000 points.",
    differs: [
      "Networks are smaller and plain: no batch normalization, no maxout.",
      "25,000 updates in place of 400,000, at ten times the learning rate.",
    ],
    secondsPerThousand: 3,
  },
  paper: {
    iterations: 400_000,
    trials: 10,
    settings:
      "G of four hidden layers of 400 (batch normalization, relu); D of three layers of 200 maxout units of 5 pieces; weights from N(0, 0.02²); Adam at 0.0001, β₁ 0.8; batches of 100 packs; a training set of 100,000 points.",
    differs: [
      "D and G see batches of their own in an update; theirs see the same.",
      "A pack is made of points that follow each other in a pass over the training set; theirs resamples the set for each place in the pack.",
      "Batch normalization is over all fakes of an update together; theirs is over the 100 of each place in the pack.",
      "Fakes that are measured are normalized by one fixed batch; theirs by running means (share 0.05 for each batch).",
    ],
    secondsPerThousand: 200,
  },
};

const he = { id: "he" };
const smallNormal = { id: "normal", params: { sigma: 0.02 } };

const networks: Readonly<Record<Size, Config>> = {
  lab: {
    generator: { hidden: [128, 128], activation: { id: "relu" }, initializer: he },
    discriminator: { hidden: [128, 128], activation: { id: "leaky-relu" }, initializer: he },
    optimizers: bothAdam(0.001),
    engine: { id: "simd" },
  },
  paper: {
    generator: {
      hidden: [400, 400, 400, 400],
      activation: { id: "relu" },
      normalization: { id: "batch-norm" },
      initializer: smallNormal,
    },
    discriminator: {
      hidden: [200, 200, 200],
      activation: { id: "maxout", params: { pieces: 5 } },
      initializer: smallNormal,
    },
    optimizers: bothAdam(0.0001),
  },
};

/** PacGAN's Table 1 without its ALI rows: one table for each data set, a row for each packing. */
export const pacganRing: TrainedExperiment = pacgan("ring", "pacgan-ring", [
  printedModes([6.3, 0.5], [98.2, 0.2], [0.45, 0.09]),
  printedModes([7.9, 0.1], [95.6, 2.0], [0.07, 0.03]),
  printedModes([7.8, 0.1], [97.7, 0.3], [0.1, 0.02]),
  printedModes([7.8, 0.1], [95.9, 1.4], [0.07, 0.02]),
]);

export const pacganGrid: TrainedExperiment = pacgan("grid", "pacgan-grid", [
  printedModes([17.3, 0.8], [94.8, 0.7], [0.7, 0.07]),
  printedModes([23.8, 0.7], [91.3, 0.8], [0.13, 0.04]),
  printedModes([24.6, 0.4], [94.2, 0.4], [0.06, 0.02]),
  printedModes([24.8, 0.2], [93.6, 0.6], [0.04, 0.01]),
]);

function pacgan(data: "ring" | "grid", id: string, theirs: readonly Theirs[]): TrainedExperiment {
  const modes = data === "ring" ? "8 modes on a circle of radius 1, σ 0.01" : "25 modes at {−4, −2, 0, 2, 4}², σ 0.05";
  return {
    kind: "trained",
    id,
    title: `PacGAN, Table 1: the 2D ${data}`,
    about: `${modes}. How many modes a GAN makes, and how many when its discriminator sees several points at once.`,
    references: [
      {
        cite: "Lin, Khetan, Fanti and Oh 2018, PacGAN: The Power of Two Samples in Generative Adversarial Networks, §4.1 and Table 1",
        url: "https://arxiv.org/abs/1712.04086",
      },
      {
        cite: "fjxmlzn/PacGAN, synthetic_data_experiments: architecture, settings and the count of modes",
        url: "https://github.com/fjxmlzn/PacGAN",
      },
    ],
    columns: modeColumns,
    measures: modeMeasures,
    remarks: [
      "Theirs are means and standard errors of 10 trials.",
      "Which of its 400 epochs the paper reports is not in its code; ours is the last.",
      "That the table's reverse KL is taken over high-quality points, from equal shares, is inferred from the code's log.",
      "Both players move at the same time, as in the code.",
    ],
    sizes,
    rows: theirs.map((printed, i) => ({
      label: i === 0 ? "GAN" : `PacGAN${i + 1}`,
      theirs: printed,
      config: (size) => ({ ...common(id), ...networks[size], packing: i + 1 }),
    })),
  };
}

function common(data: string): Config {
  return {
    data: { id: data },
    trainingSet: 100_000,
    latent: { id: "gaussian", params: { dims: 2 } },
    loss: { id: "non-saturating" },
    schedule: { id: "simultaneous" },
    batchSize: 100,
  };
}

function bothAdam(rate: number): Config {
  const adam = { id: "adam", params: { rate, beta1: 0.8 } };
  return { generator: adam, discriminator: adam };
}
