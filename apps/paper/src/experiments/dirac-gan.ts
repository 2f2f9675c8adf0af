import {
  instanceNoise,
  type Loss,
  minimax,
  nonSaturating,
  type Regularizer,
  r1,
  schedules,
  sgd,
  wasserstein,
  weightClip,
  wganGp,
} from "gan-core";
import type { ExactExperiment, ExactRow } from "../experiment.ts";
import { diracGame } from "../games/dirac.ts";
import { flowAtRest } from "../games/game.ts";
import { leadingEigenvalue } from "../games/leading-eigenvalue.ts";
import { createPlay, freshHand, type Play } from "../games/play.ts";

const rate = 0.2;
const rounds = 500;

interface Players {
  readonly loss: Loss;
  readonly regularizers?: readonly Regularizer[];
}

/** The real and the imaginary part of the flow's eigenvalues at rest, where it has any; then three distances. */
interface Printed {
  readonly eigenvalue?: readonly [re: number, im: number];
  readonly ends: readonly [simultaneous: number, alternating: number, fiveSteps: number];
}

/** The Dirac-GAN under every remedy of the paper that gan-core has, in the three orders of play of the authors' code. */
export const diracGan: ExactExperiment = {
  kind: "exact",
  id: "dirac-gan",
  title: "Dirac-GAN: which training methods for GANs do actually converge?",
  about:
    "One real point at 0, one fake at θ, a discriminator D(x) = −ψx; both players descend with rate 0.2 from (1, 1). " +
    "λ is an eigenvalue of the flow at rest: it converges where Re λ < 0. The other columns are the distance " +
    "from rest after 500 rounds.",
  references: [
    {
      cite: "Mescheder, Geiger and Nowozin 2018, Which Training Methods for GANs Do Actually Converge?",
      url: "https://arxiv.org/abs/1801.04406",
    },
    {
      cite: "LMescheder/GAN_stability, notebooks/DiracGAN.ipynb and notebooks/diracgan: settings and order of play",
      url: "https://github.com/LMescheder/GAN_stability",
    },
  ],
  columns: [
    { id: "re", label: "Re λ", digits: 3 },
    { id: "im", label: "Im λ", digits: 3 },
    { id: "simultaneous", label: "simultaneous", digits: 3, exponent: true },
    { id: "alternating", label: "alternating", digits: 3, exponent: true },
    { id: "five", label: "5 D steps", digits: 3, exponent: true },
  ],
  remarks: [
    "Paper and notebook draw these runs and print no distances: “theirs” is what the authors' formulas give when they are followed for 500 steps, and λ is the paper's.",
    "The authors' alternating players let the generator begin; gan-core's let the discriminator. Ours plays a first move of the generator alone, 499 rounds, and a last move of the discriminator, which is the same sequence.",
    "WGAN-GP: the authors' weight of 0.7 multiplies the slope of the penalty, so it is gan-core's λ = 0.35. Its flow is not smooth at rest, so it has no λ.",
    "Instance noise averages 1,000 draws for each slope, as the authors' code does, and ends where that noise lets it; theirs is one run.",
    "Consensus optimization, a row of the notebook, is left out: gan-core has no such optimizer.",
  ],
  rows: [
    row("GAN", { loss: minimax() }, { eigenvalue: [0, 0.5], ends: [3.097, 1.421, 1.845] }),
    row("NSGAN", { loss: nonSaturating() }, { eigenvalue: [0, 0.5], ends: [0.64, 0.284, 0.139] }),
    row(
      "WGAN, clipped at 1",
      { loss: wasserstein(), regularizers: [weightClip({ limit: 1 })] },
      { eigenvalue: [0, 1], ends: [1.002, 1.024, 0.917] },
    ),
    row(
      "WGAN-GP",
      { loss: wasserstein(), regularizers: [wganGp({ weight: 0.35, target: 1 })] },
      { ends: [1.802, 1.221, 0.716] },
    ),
    row(
      "GAN, instance noise 0.7",
      { loss: minimax(), regularizers: [instanceNoise({ sigma: 0.7, duration: 0 })] },
      { ends: [0.019, 0.012, 0.004] },
    ),
    row(
      "GAN, R1 γ = 0.3",
      { loss: minimax(), regularizers: [r1({ weight: 0.3 })] },
      { eigenvalue: [-0.15, 0.477], ends: [2.6e-6, 2.3e-7, 9e-34] },
    ),
    row(
      "GAN, R1 γ = 1, critical",
      { loss: minimax(), regularizers: [r1({ weight: 1 })] },
      { eigenvalue: [-0.5, 0], ends: [9.5e-22, 7.5e-17, 5e-12] },
    ),
    row(
      "NSGAN, R1 γ = 0.3",
      { loss: nonSaturating(), regularizers: [r1({ weight: 0.3 })] },
      { eigenvalue: [-0.15, 0.477], ends: [2.2e-6, 1.5e-7, 4e-34] },
    ),
  ],
};

function row(label: string, players: Players, { eigenvalue, ends }: Printed): ExactRow {
  const random = players.regularizers?.some(({ kind }) => kind === "instance-noise") === true;
  const [simultaneous, alternating, five] = ends;
  return {
    label,
    random,
    theirs: {
      ...(eigenvalue === undefined ? {} : { re: { mean: eigenvalue[0] }, im: { mean: eigenvalue[1] } }),
      simultaneous: { mean: simultaneous },
      alternating: { mean: alternating },
      five: { mean: five },
    },
    async play(seed) {
      const start = () => startAt(players, seed);
      return {
        ...(eigenvalue === undefined ? {} : leadingEigenvalue(flowAtRest(diracGame(players)))),
        simultaneous: await simultaneousEnd(start()),
        alternating: await alternatingEnd(start(), 1),
        five: await alternatingEnd(start(), 5),
      };
    },
  };
}

function startAt(players: Players, seed: number): Play {
  const optimizer = sgd({ rate });
  const hand = freshHand(1, optimizer);
  return createPlay(diracGame({ ...players, seed }), optimizer, { generator: hand, discriminator: hand });
}

async function simultaneousEnd(play: Play): Promise<number> {
  for (let i = 0; i < rounds; i++) await play.iterate(schedules.simultaneous({ generator: 1, discriminator: 1 }));
  return distance(play);
}

/** The generator first, then `steps` of the discriminator, and so on. */
async function alternatingEnd(play: Play, steps: number): Promise<number> {
  await play.iterate(schedules.alternating({ discriminator: 0, generator: 1 }));
  for (let i = 1; i < rounds; i++) await play.iterate(schedules.alternating({ discriminator: steps, generator: 1 }));
  await play.iterate(schedules.alternating({ discriminator: steps, generator: 0 }));
  return distance(play);
}

function distance(play: Play): number {
  const { generator, discriminator } = play.at();
  return Math.hypot(generator, discriminator);
}
