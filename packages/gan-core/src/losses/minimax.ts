import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−r) + mean sp(f)      L_G = −mean sp(f)      sp(x) = log(1 + eˣ)
 *
 * One number for both: what G lowers is D's own loss with its sign turned. At the best D it is
 * 2 JS(real, fake) − 2 log 2, in nats. Where G is losing (f far below 0) its slope, −1/(1 + e^−f), is near 0: it
 * saturates.
 */
export const minimax = /* @__PURE__ */ defineLoss({
  id: "minimax",
  label: "Minimax (saturating)",
  summary: "Both players pull at one number, as in the theory; the generator's pull fades while it is losing.",
  params: {},
  references: [
    { cite: "Goodfellow et al. 2014, Generative Adversarial Networks, eq. 1", url: "https://arxiv.org/abs/1406.2661" },
  ],
  create: () => ({
    compare: "none",
    discriminator: { real: [{ f: "softplus", b: -1 }], fake: [{ f: "softplus" }] },
    generator: { fake: [{ f: "softplus", a: -1 }] },
    verdict: "sigmoid",
  }),
});
