import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−(rᵢ − fᵢ))      L_G = mean sp(−(fᵢ − rᵢ))      sp(x) = log(1 + eˣ)
 *
 * The i-th real point of the batch against the i-th fake: only the difference of the two outputs counts, as the logit
 * of "the first is the real one". Where a pair is far apart one player's slope is 1 and the other's 0. The outputs have
 * no zero of their own.
 */
export const relativistic = /* @__PURE__ */ defineLoss({
  id: "relativistic",
  label: "Relativistic (paired)",
  summary: "Each real point is to look more real than the fake it is paired with, and the other way round.",
  params: {},
  references: [
    {
      cite: "Jolicoeur-Martineau 2019, The Relativistic Discriminator: a Key Element Missing from Standard GAN, §4",
      url: "https://arxiv.org/abs/1807.00734",
    },
  ],
  create: () => ({
    compare: "paired",
    discriminator: { real: [{ f: "softplus", b: -1 }], fake: [] },
    generator: { fake: [{ f: "softplus", b: -1 }] },
    verdict: "relative",
  }),
});
