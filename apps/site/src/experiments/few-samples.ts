import { type Experiment, runsOf } from "./experiment.ts";

export const fewSamples: Experiment = {
  id: "few-samples",
  runs: runsOf({ seed: 1, data: { id: "gaussians" }, trainingSet: null }, { trainingSet: 64 }, { trainingSet: 16 }),
  iterations: 8000,
  watch: ["field", "js"],
  reference: {
    cite: "Karras et al. 2020, Training Generative Adversarial Networks with Limited Data, §2",
    url: "https://arxiv.org/abs/2006.06676",
  },
};
