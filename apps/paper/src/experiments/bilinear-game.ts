import { type Optimizer, ogda, type ScheduleId, sgd, wasserstein } from "gan-core";
import type { ExactExperiment, ExactRow } from "../experiment.ts";
import { diracGame } from "../games/dirac.ts";
import { roundMatrix, spectralRadius } from "../games/round-matrix.ts";

/** How fast four ways of descent leave or reach the rest point of xy, the smallest game in which they differ. */
export const bilinearGame: ExactExperiment = {
  kind: "exact",
  id: "bilinear-game",
  title: "The bilinear game xy: descent, extragradient and optimism",
  about:
    "x lowers xy, y raises it. Each column is the factor by which a round multiplies the distance from rest in the " +
    "long run, at rate η: above 1 the players run apart, below 1 they meet.",
  references: [
    {
      cite: "Gidel et al. 2019, A Variational Inequality Perspective on Generative Adversarial Networks",
      url: "https://arxiv.org/abs/1802.10551",
    },
    {
      cite: "Daskalakis et al. 2018, Training GANs with Optimism",
      url: "https://arxiv.org/abs/1711.00141",
    },
    {
      cite: "Mokhtari et al. 2020, A Unified Analysis of Extra-gradient and Optimistic Gradient Methods for Saddle Point Problems",
      url: "https://arxiv.org/abs/1901.08511",
    },
  ],
  columns: [
    { id: "slow", label: "η = 0.2", digits: 5 },
    { id: "fast", label: "η = 0.5", digits: 5 },
  ],
  remarks: [
    "“Theirs” are the closed forms of the theory: √(1 + η²); 1; √((1 − η²)² + η²); the larger root of λ² − (1 + 2iη) λ + iη = 0.",
    "Ours is the spectral radius of what a round of gan-core's schedule and optimizer does to the players and their memories. The game is the Wasserstein loss on the Dirac-GAN.",
  ],
  rows: [
    row("simultaneous", sgd, "simultaneous", [1.019804, 1.118034]),
    row("alternating", sgd, "alternating", [1, 1]),
    row("extragradient", sgd, "extragradient", [0.980612, 0.901388]),
    row("optimistic (OGDA)", ogda, "simultaneous", [0.978906, 0.707107]),
  ],
};

function row(
  label: string,
  optimizer: (params: { readonly rate: number }) => Optimizer,
  schedule: ScheduleId,
  [slow, fast]: readonly [number, number],
): ExactRow {
  const game = diracGame({ loss: wasserstein() });
  const modulus = async (rate: number) =>
    spectralRadius(await roundMatrix(game, optimizer({ rate }), schedule, { generator: 1, discriminator: 1 }));
  return {
    label,
    theirs: { slow: { mean: slow }, fast: { mean: fast } },
    play: async () => ({ slow: await modulus(0.2), fast: await modulus(0.5) }),
  };
}
