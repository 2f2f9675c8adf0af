import { type Experiment, runsOf } from "./experiment.ts";
import { heldCritic } from "./held-critic.ts";

export const wassersteinCritic: Experiment = {
  id: "wasserstein-critic",
  runs: runsOf({ ...heldCritic, loss: { id: "non-saturating" } }, { loss: { id: "wasserstein" } }),
  iterations: 3000,
  watch: ["losses", "js", "field"],
  reference: {
    cite: "Arjovsky et al. 2017, Wasserstein GAN, §4.2 and figure 3",
    url: "https://arxiv.org/abs/1701.07875",
  },
};
