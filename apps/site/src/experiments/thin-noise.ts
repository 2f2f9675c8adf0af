import { type Experiment, runsOf } from "./experiment.ts";

export const thinNoise: Experiment = {
  id: "thin-noise",
  runs: runsOf(
    { seed: 1, data: { id: "uniform-square" }, latent: { id: "uniform", params: { dims: 2 } } },
    { latent: { id: "uniform", params: { dims: 1 } } },
  ),
  iterations: 6000,
  watch: ["sheet", "field", "js"],
  reference: {
    cite: "Arjovsky and Bottou 2017, Towards Principled Methods for Training Generative Adversarial Networks, lemma 1",
    url: "https://arxiv.org/abs/1701.04862",
  },
};
