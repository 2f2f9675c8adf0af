import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean e^−r + mean (f − 1)
 *   L_G = −mean (f − 1) (saturating) or mean e^−f (alternative)
 *
 * D_f = KL(q‖p) = ∫ q log q/p, reached by −L_D at v = log p/q, the logit of "real".
 */
export const fReverseKl = /* @__PURE__ */ defineLoss({
  id: "f-reverse-kl",
  label: "f-GAN: reverse KL",
  summary: "The generator lowers the reverse Kullback–Leibler divergence: fakes where there are no data cost most.",
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
        activation: [{ f: "exp", a: -1, b: -1 }],
        conjugate: [{ f: "identity", c: -1 }],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
