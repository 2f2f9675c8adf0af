import { type Experiment, runsOf } from "./experiment.ts";

export const bridges: Experiment = {
  id: "bridges",
  runs: runsOf({ seed: 1, data: { id: "disjoint" } }),
  iterations: 8000,
  watch: ["sheet", "modes"],
  reference: {
    cite: "Khayatkhoei, Elgammal and Singh 2018, Disconnected Manifold Learning for Generative Adversarial Networks, §2",
    url: "https://arxiv.org/abs/1806.00880",
  },
};
