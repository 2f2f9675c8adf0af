import { bridges } from "./bridges.ts";
import { diracGan } from "./dirac-gan.ts";
import type { Experiment } from "./experiment.ts";
import { fewSamples } from "./few-samples.ts";
import { klOrReverseKl } from "./kl-or-reverse-kl.ts";
import { minibatchDiscrimination } from "./minibatch-discrimination.ts";
import { modeCollapse } from "./mode-collapse.ts";
import { packing } from "./packing.ts";
import { strongDiscriminator } from "./strong-discriminator.ts";
import { thinNoise } from "./thin-noise.ts";
import { threeLosses } from "./three-losses.ts";
import { twoTimeScales } from "./two-time-scales.ts";
import { unrolling } from "./unrolling.ts";
import { vanishingGradients } from "./vanishing-gradients.ts";
import { wassersteinCritic } from "./wasserstein-critic.ts";
import { weightClipping } from "./weight-clipping.ts";
import { whoMovesWhen } from "./who-moves-when.ts";

/** Every story, in the order in which to read them. */
export const experiments: readonly Experiment[] = [
  modeCollapse,
  packing,
  twoTimeScales,
  minibatchDiscrimination,
  unrolling,
  diracGan,
  whoMovesWhen,
  vanishingGradients,
  strongDiscriminator,
  wassersteinCritic,
  weightClipping,
  threeLosses,
  klOrReverseKl,
  thinNoise,
  bridges,
  fewSamples,
];
