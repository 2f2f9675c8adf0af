import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−r) + mean sp(f)      L_G = mean sp(−f)      sp(x) = log(1 + eˣ)
 *
 * with D's raw output as the logit of "real", so that sp(−r) = −log D(x) and sp(f) = −log(1 − D(G(z))). Where G is
 * losing (f far below 0) its slope is near −1, where the minimax loss has none.
 */
export const nonSaturating = /* @__PURE__ */ defineLoss({
  id: "non-saturating",
  label: "Non-saturating",
  summary: "The generator raises the odds of being taken for real, and still learns while it is losing.",
  params: {},
  references: [
    { cite: "Goodfellow et al. 2014, Generative Adversarial Networks, §3", url: "https://arxiv.org/abs/1406.2661" },
  ],
  create: () => ({
    compare: "none",
    discriminator: { real: [{ f: "softplus", b: -1 }], fake: [{ f: "softplus" }] },
    generator: { fake: [{ f: "softplus", b: -1 }] },
    verdict: "sigmoid",
  }),
});
