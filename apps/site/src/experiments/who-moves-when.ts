import { type Experiment, runsOf } from "./experiment.ts";
import { both, pointGame } from "./point-game.ts";

export const whoMovesWhen: Experiment = {
  id: "who-moves-when",
  runs: runsOf(
    {
      ...pointGame,
      loss: { id: "wasserstein" },
      optimizers: both("sgd", 0.1),
      schedule: { id: "simultaneous" },
      batchSize: 256,
    },
    { schedule: { id: "alternating" } },
    { schedule: { id: "extragradient" } },
    { optimizers: both("ogda", 0.1) },
  ),
  iterations: 600,
  watch: ["trails", "field", "losses"],
  reference: {
    cite: "Gidel et al. 2019, A Variational Inequality Perspective on Generative Adversarial Networks, §3",
    url: "https://arxiv.org/abs/1802.10551",
  },
};
