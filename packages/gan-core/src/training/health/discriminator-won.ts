import type { Condition } from "./condition.ts";

/**
 * The discriminator tells real points from fakes and is sure of it:
 *
 *   mean verdict on real ≥ won,  mean verdict on fakes ≤ 1 − won
 *
 * Needs `verdicts`. Where the generator's gradient is known, the evidence says by how many times it has fallen from its
 * largest: with a loss that saturates, that is what a won game costs.
 *
 * Reference: Arjovsky and Bottou 2017, Towards Principled Methods for Training GANs, §2, https://arxiv.org/abs/1701.04862
 */
export const discriminatorWon: Condition = {
  id: "discriminator-won",
  label: "The discriminator has won",
  good: false,
  judge({ recent, steepest }, { won }) {
    const { verdicts, gradients } = recent.at(-1)!;
    if (verdicts === undefined) return undefined;
    const { real, fake } = verdicts;
    const gradient = gradients?.generator;
    const fall =
      gradient !== undefined && gradient > 0 && steepest !== undefined
        ? { gradientFall: steepest.norm / gradient, steepestAt: steepest.iteration }
        : {};
    // 1 − 0.95 is a little more than 0.05 in floating point, and must let 0.05 pass
    return { present: real >= won && fake <= 1 - won, evidence: { real, fake, ...fall } };
  },
};
