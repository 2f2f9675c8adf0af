import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean (r − f̄ − 1)² + mean (f − r̄ + 1)²
 *   L_G = mean (r − f̄ + 1)² + mean (f − r̄ − 1)²      a bar is the mean over the batch
 *
 * The further a point lies from the mark it should have, the harder it is pulled, on either side. The two terms are
 * added, as in the paper; its author's code halves their sum. The outputs have no zero of their own.
 */
export const relativisticAverageLeastSquares = /* @__PURE__ */ defineLoss({
  id: "relativistic-average-least-squares",
  label: "Relativistic average least squares",
  summary: "Real points are to get a mark one above the average fake, and fakes one below the average real point.",
  params: {},
  references: [
    {
      cite: "Jolicoeur-Martineau 2019, The Relativistic Discriminator: a Key Element Missing from Standard GAN, appendix: RaLSGAN",
      url: "https://arxiv.org/abs/1807.00734",
    },
  ],
  create: () => ({
    compare: "average",
    discriminator: { real: [{ f: "square", c: -1 }], fake: [{ f: "square", c: 1 }] },
    generator: { real: [{ f: "square", c: 1 }], fake: [{ f: "square", c: -1 }] },
    verdict: "relative",
  }),
});
