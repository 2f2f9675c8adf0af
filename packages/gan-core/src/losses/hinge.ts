import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean max(0, 1 − r) + mean max(0, 1 + f)      L_G = −mean f
 *
 * D learns only from points on the wrong side of its margin: real ones below 1, fakes above −1. G always has slope −1.
 * At the best D, L_D = 2 − 2 TV(real, fake).
 */
export const hinge = /* @__PURE__ */ defineLoss({
  id: "hinge",
  label: "Hinge",
  summary: "The discriminator stops pushing at points it already separates by a margin.",
  params: {},
  references: [
    { cite: "Lim and Ye 2017, Geometric GAN", url: "https://arxiv.org/abs/1705.02894" },
    {
      cite: "Miyato et al. 2018, Spectral Normalization for Generative Adversarial Networks",
      url: "https://arxiv.org/abs/1802.05957",
    },
  ],
  create: () => ({
    compare: "none",
    discriminator: { real: [{ f: "relu", b: -1, c: 1 }], fake: [{ f: "relu", c: 1 }] },
    generator: { fake: [{ f: "identity", a: -1 }] },
    verdict: { fake: -1, real: 1 },
  }),
});
