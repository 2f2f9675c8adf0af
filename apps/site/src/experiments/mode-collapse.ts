import { eightGaussians } from "./eight-gaussians.ts";
import { type Experiment, runsOf } from "./experiment.ts";

export const modeCollapse: Experiment = {
  id: "mode-collapse",
  runs: runsOf(
    eightGaussians,
    { packing: 2 },
    { schedule: { discriminatorSteps: 5 } },
    {
      optimizers: {
        generator: { id: "adam", params: { rate: 0.004, beta1: 0 } },
        discriminator: { id: "adam", params: { rate: 0.001, beta1: 0 } },
      },
    },
  ),
  iterations: 6000,
  watch: ["modes", "barcode", "js"],
  reference: {
    cite: "Goodfellow 2016, NIPS 2016 Tutorial: Generative Adversarial Networks, §5.1.1",
    url: "https://arxiv.org/abs/1701.00160",
  },
};
