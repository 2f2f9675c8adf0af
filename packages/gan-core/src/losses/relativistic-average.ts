import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−(r − f̄)) + mean sp(f − r̄)
 *   L_G = mean sp(r − f̄) + mean sp(−(f − r̄))      sp(x) = log(1 + eˣ), a bar is the mean over the batch
 *
 * The generator is pulled from both sides: it raises its fakes and, through their mean, lowers what is said of real
 * points. The two terms are added, as in the paper; its author's code halves their sum. The outputs have no zero of
 * their own.
 */
export const relativisticAverage = /* @__PURE__ */ defineLoss({
  id: "relativistic-average",
  label: "Relativistic average",
  summary: "Real points are to look more real than the average fake, and fakes less real than the average real point.",
  params: {},
  references: [
    {
      cite: "Jolicoeur-Martineau 2019, The Relativistic Discriminator: a Key Element Missing from Standard GAN, §4",
      url: "https://arxiv.org/abs/1807.00734",
    },
  ],
  create: () => ({
    compare: "average",
    discriminator: { real: [{ f: "softplus", b: -1 }], fake: [{ f: "softplus" }] },
    generator: { real: [{ f: "softplus" }], fake: [{ f: "softplus", b: -1 }] },
    verdict: "relative",
  }),
});
