import type { Config, Size, SizePlan, Theirs, TrainedExperiment } from "../experiment.ts";
import { modeColumns, modeMeasures } from "./mode-counts.ts";

const sizes: Readonly<Record<Size, SizePlan>> = {
  lab: {
    iterations: 25_000,
    trials: 10,
    settings:
      "G and D of two hidden layers of 128 (relu and leaky relu, He's start), a latent of 2; Adam at 0.001, β₁ 0.5; batches of 100; the unrolled row looks 5 steps of D ahead.",
    differs: ["A setting of our own: the originals are not known."],
    secondsPerThousand: 75,
  },
  paper: {
    iterations: 25_000,
    trials: 5,
    settings:
      "G and D of two hidden layers of 128 (relu, Glorot's start), a latent of 50; Adam at 0.001, β₁ 0.5; batches of 500; the unrolled row looks 5 steps of D ahead.",
    differs: [
      "Batch, latent, rates and widths are those of a public port; the originals are not known.",
      "25,000 iterations are those of the unrolled GAN's own example; VEEGAN's count is not known.",
    ],
    secondsPerThousand: 160,
  },
};

const adam = { id: "adam", params: { rate: 0.001, beta1: 0.5 } };

const settings: Readonly<Record<Size, Config>> = {
  lab: { ...players("he", "leaky-relu"), latent: { id: "gaussian", params: { dims: 2 } }, batchSize: 100 },
  paper: { ...players("glorot", "relu"), latent: { id: "gaussian", params: { dims: 50 } }, batchSize: 500 },
};

/** VEEGAN's Table 1, its rows GAN and Unrolled GAN. */
export const veeganRing: TrainedExperiment = veegan("ring", "pacgan-ring", [printed(1, 99.3), printed(7.6, 35.6)]);
export const veeganGrid: TrainedExperiment = veegan("grid", "pacgan-grid", [printed(3.3, 0.5), printed(23.6, 16)]);

function veegan(data: "ring" | "grid", dataId: string, theirs: readonly Theirs[]): TrainedExperiment {
  return {
    kind: "trained",
    id: `veegan-${data}`,
    title: `VEEGAN, Table 1: the 2D ${data}, GAN and unrolled GAN`,
    about: `The data of PacGAN's ${data}, counted by VEEGAN's protocol: 2,500 fakes, of high quality within 3σ of a mode.`,
    references: [
      {
        cite: "Srivastava et al. 2017, VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational Learning, §4.1 and Table 1",
        url: "https://arxiv.org/abs/1705.07761",
      },
      {
        cite: "Metz et al. 2017, Unrolled Generative Adversarial Networks",
        url: "https://arxiv.org/abs/1611.02163",
      },
    ],
    columns: modeColumns,
    measures: modeMeasures,
    remarks: [
      "Theirs are means of 5 runs; no errors are printed. VEEGAN's table has no reverse KL for these rows.",
      "The notebooks behind the 2D half of the table are not in the published code, so its architecture and settings are not known. PacGAN, on the same data, prints a far better plain GAN.",
    ],
    sizes,
    rows: [
      { label: "GAN", theirs: theirs[0]!, config: (size) => ({ ...common(dataId), ...settings[size] }) },
      {
        label: "unrolled GAN, k = 5",
        theirs: theirs[1]!,
        config: (size) => ({ ...common(dataId), ...settings[size], schedule: { unrolling: 5 } }),
      },
    ],
  };
}

function printed(modes: number, quality: number): Theirs {
  return { modes: { mean: modes }, quality: { mean: quality } };
}

function common(data: string): Config {
  return {
    data: { id: data },
    loss: { id: "non-saturating" },
    optimizers: { generator: adam, discriminator: adam },
  };
}

function players(initializer: string, judge: string): Config {
  const network = (activation: string) => ({
    hidden: [128, 128],
    activation: { id: activation },
    initializer: { id: initializer },
  });
  return { generator: network("relu"), discriminator: network(judge) };
}
