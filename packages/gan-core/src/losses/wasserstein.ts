import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean f − mean r      L_G = −mean f
 *
 * D is a critic: its scores have no zero and no bound, only differences. −L_D is the gap in mean score between real
 * and fake; over all critics of slope at most 1 its largest value is the Wasserstein-1 distance. Nothing here bounds
 * the slope: that is the work of a gradient penalty, and without one the scores run away.
 */
export const wasserstein = /* @__PURE__ */ defineLoss({
  id: "wasserstein",
  label: "Wasserstein",
  summary: "A critic widens the gap between the mean scores of real and fake; add a gradient penalty to bound it.",
  params: {},
  references: [
    { cite: "Arjovsky et al. 2017, Wasserstein GAN, eq. 2 and algorithm 1", url: "https://arxiv.org/abs/1701.07875" },
  ],
  create: () => ({
    compare: "none",
    discriminator: { real: [{ f: "identity", a: -1 }], fake: [{ f: "identity" }] },
    generator: { fake: [{ f: "identity", a: -1 }] },
    verdict: "relative",
  }),
});
