import { type Experiment, runsOf } from "./experiment.ts";
import { both, pointGame } from "./point-game.ts";

export const diracGan: Experiment = {
  id: "dirac-gan",
  runs: runsOf(
    { ...pointGame, optimizers: both("sgd", 0.05) },
    { regularizers: [{ id: "r1", params: { weight: 1 } }] },
  ),
  iterations: 1000,
  watch: ["trails", "field", "losses"],
  reference: {
    cite: "Mescheder, Geiger and Nowozin 2018, Which Training Methods for GANs do actually Converge?, §2 and §4",
    url: "https://arxiv.org/abs/1801.04406",
  },
};
