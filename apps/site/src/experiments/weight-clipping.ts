import { type Experiment, runsOf } from "./experiment.ts";
import { heldCritic } from "./held-critic.ts";

export const weightClipping: Experiment = {
  id: "weight-clipping",
  runs: runsOf(
    { ...heldCritic, regularizers: [{ id: "weight-clip", params: { limit: 0.1 } }] },
    { regularizers: [{ id: "wgan-gp", params: { weight: 0.1 } }] },
  ),
  iterations: 3000,
  watch: ["field", "barcode", "js"],
  reference: {
    cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, §3 and figure 1",
    url: "https://arxiv.org/abs/1704.00028",
  },
};
