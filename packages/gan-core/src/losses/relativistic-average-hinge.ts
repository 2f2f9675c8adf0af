import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean max(0, 1 − (r − f̄)) + mean max(0, 1 + (f − r̄))
 *   L_G = mean max(0, 1 + (r − f̄)) + mean max(0, 1 − (f − r̄))      a bar is the mean over the batch
 *
 * Unlike in the plain hinge loss the generator too has a margin: a fake that beats the average real point by 1 is let
 * go. The two terms are added, as in the paper; its author's code halves their sum. The outputs have no zero of their
 * own.
 */
export const relativisticAverageHinge = /* @__PURE__ */ defineLoss({
  id: "relativistic-average-hinge",
  label: "Relativistic average hinge",
  summary: "Real points are to lie a margin above the average fake; beyond the margin nothing pushes.",
  params: {},
  references: [
    {
      cite: "Jolicoeur-Martineau 2019, The Relativistic Discriminator: a Key Element Missing from Standard GAN, appendix: RaHingeGAN",
      url: "https://arxiv.org/abs/1807.00734",
    },
  ],
  create: () => ({
    compare: "average",
    discriminator: { real: [{ f: "relu", b: -1, c: 1 }], fake: [{ f: "relu", c: 1 }] },
    generator: { real: [{ f: "relu", c: 1 }], fake: [{ f: "relu", b: -1, c: 1 }] },
    verdict: "relative",
  }),
});
