import { eightGaussians } from "./eight-gaussians.ts";
import { type Experiment, runsOf } from "./experiment.ts";

/** Minibatch discrimination is beyond the simd engine: its run is on TensorFlow.js. */
export const minibatchDiscrimination: Experiment = {
  id: "minibatch-discrimination",
  runs: runsOf({ ...eightGaussians, batchSize: 64 }, { discriminator: { minibatch: { kernels: 8, dims: 5 } } }),
  iterations: 500,
  watch: ["barcode", "modes", "js"],
  reference: {
    cite: "Salimans et al. 2016, Improved Techniques for Training GANs, §3.2",
    url: "https://arxiv.org/abs/1606.03498",
  },
};
