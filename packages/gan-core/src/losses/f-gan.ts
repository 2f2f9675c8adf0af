import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−r) + mean sp(f)      sp(x) = log(1 + eˣ)
 *   L_G = −mean sp(f) (saturating) or mean sp(−f) (alternative)
 *
 * D_f = 2 JS − 2 log 2, reached by −L_D at v = log p/q, the logit of "real".
 */
export const fGan = /* @__PURE__ */ defineLoss({
  id: "f-gan",
  label: "f-GAN: GAN",
  summary: "The original game written as an f-divergence; the same numbers as minimax and non-saturating.",
  params: { generator: generatorForm },
  references: [
    {
      cite: "Nowozin et al. 2016, f-GAN: Training Generative Neural Samplers using Variational Divergence Minimization, §3.2 and the tables of divergences and activations",
      url: "https://arxiv.org/abs/1606.00709",
    },
  ],
  create: ({ generator }) => ({
    ...fDivergence(
      {
        activation: [{ f: "softplus", a: -1, b: -1 }],
        conjugate: [{ f: "softplus" }],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
