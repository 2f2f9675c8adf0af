import { eightGaussians } from "./eight-gaussians.ts";
import { type Experiment, runsOf } from "./experiment.ts";

export const packing: Experiment = {
  id: "packing",
  runs: runsOf(eightGaussians, { packing: 2 }, { packing: 4 }),
  iterations: 6000,
  watch: ["barcode", "modes", "js"],
  reference: {
    cite: "Lin et al. 2018, PacGAN: The Power of Two Samples in Generative Adversarial Networks, §2",
    url: "https://arxiv.org/abs/1712.04086",
  },
};
