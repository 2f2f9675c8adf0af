import { eightGaussians } from "./eight-gaussians.ts";
import { type Experiment, runsOf } from "./experiment.ts";

export const twoTimeScales: Experiment = {
  id: "two-time-scales",
  runs: runsOf(eightGaussians, {
    optimizers: {
      generator: { id: "adam", params: { rate: 0.004, beta1: 0.9 } },
      discriminator: { id: "adam", params: { rate: 0.008, beta1: 0.9 } },
    },
  }),
  iterations: 6000,
  watch: ["barcode", "js", "losses"],
  reference: {
    cite: "Heusel et al. 2017, GANs Trained by a Two Time-Scale Update Rule, §2",
    url: "https://arxiv.org/abs/1706.08500",
  },
};
