import { constant } from "./curve.ts";
import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = −mean (1 − e^−r) + mean (2 − 2 e^(−f/2))
 *   L_G = −mean (2 − 2 e^(−f/2)) (saturating) or −mean (1 − e^−f) (alternative)
 *
 * D_f = ∫ (p − q)²/p, reached by −L_D at v = 2 log p/q.
 */
export const fNeyman = /* @__PURE__ */ defineLoss({
  id: "f-neyman",
  label: "f-GAN: Neyman χ²",
  summary: "The generator lowers the Neyman chi-squared divergence: fakes where data are rare cost most.",
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
        activation: [constant(1), { f: "exp", a: -1, b: -1 }],
        conjugate: [constant(2), { f: "exp", a: -2, b: -0.5 }],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
