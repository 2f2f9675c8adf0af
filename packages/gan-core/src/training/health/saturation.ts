import type { Condition } from "./condition.ts";

/**
 * The generator is told next to nothing although there is something to tell: fakes are told apart from real points,
 *
 *   mean verdict on real − mean verdict on fakes ≥ apart,  |g| ≤ flat · max over the run of |g|
 *
 * A small gradient alone is no fault: at the equilibrium it is 0. Needs `verdicts` and `gradients.generator`. A gradient
 * of 0 from the first observation on counts as flat.
 *
 * Reference: Goodfellow et al. 2014, Generative Adversarial Networks, §3, https://arxiv.org/abs/1406.2661
 */
export const saturation: Condition = {
  id: "saturation",
  label: "Saturation",
  good: false,
  judge({ recent, steepest }, { apart, flat }) {
    const { verdicts, gradients } = recent.at(-1)!;
    const gradient = gradients?.generator;
    if (verdicts === undefined || gradient === undefined || steepest === undefined) return undefined;
    const { real, fake } = verdicts;
    return {
      present: real - fake >= apart && gradient <= flat * steepest.norm,
      evidence: { gradient, steepest: steepest.norm, steepestAt: steepest.iteration, real, fake },
    };
  },
};
