import { optimisticAdam, schedules, wasserstein } from "gan-core";
import type { ExactExperiment } from "../experiment.ts";
import { diracGame } from "../games/dirac.ts";
import { createPlay, freshHand } from "../games/play.ts";

/** After how many rounds Optax prints the distance, and what it prints. */
const printed = [
  [1, 2.243],
  [4, 2.195],
  [16, 2.161],
  [64, 2.055],
  [256, 0.796],
  [1024, 0.001],
] as const;

/** Optimistic Adam in Optax's form, on the bilinear game of its documentation. */
export const optimisticAdamGame: ExactExperiment = {
  kind: "exact",
  id: "optimistic-adam",
  title: "Optimistic Adam on the bilinear game xy",
  about: "x lowers xy, y raises it, from (1, 2). Each column is the distance from rest after so many rounds.",
  references: [
    {
      cite: "google-deepmind/optax, optimistic_adam: the example in its documentation",
      url: "https://optax.readthedocs.io/en/latest/api/optimizers.html",
    },
    {
      cite: "Daskalakis et al. 2018, Training GANs with Optimism, algorithm 1",
      url: "https://arxiv.org/abs/1711.00141",
    },
  ],
  columns: printed.map(([rounds]) => ({ id: `after-${rounds}`, label: `${rounds}`, digits: 3 })),
  remarks: [
    "Optax's optimism of 1 is 100 times its learning rate of 0.01, which is how gan-core counts it.",
    "After 256 rounds ours is 0.79549, so close to the edge of rounding that the last digit differs.",
  ],
  rows: [
    {
      label: "optimistic Adam",
      theirs: Object.fromEntries(printed.map(([rounds, distance]) => [`after-${rounds}`, { mean: distance }])),
      async play() {
        const optimizer = optimisticAdam({ rate: 0.01, optimism: 100, lookAhead: "nesterov" });
        const play = createPlay(diracGame({ loss: wasserstein() }), optimizer, {
          generator: freshHand(1, optimizer),
          discriminator: freshHand(2, optimizer),
        });
        const values: Record<string, number> = {};
        for (let round = 1; round <= 1024; round++) {
          await play.iterate(schedules.simultaneous({ generator: 1, discriminator: 1 }));
          const { generator, discriminator } = play.at();
          if (printed.some(([rounds]) => rounds === round)) {
            values[`after-${round}`] = Math.hypot(generator, discriminator);
          }
        }
        return values;
      },
    },
  ],
};
