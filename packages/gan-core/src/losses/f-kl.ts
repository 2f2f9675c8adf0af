import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = −mean r + mean e^(f−1)
 *   L_G = −mean e^(f−1) (saturating) or −mean f (alternative)
 *
 * D_f = KL(p‖q) = ∫ p log p/q, reached by −L_D at v = 1 + log p/q: the outputs' middle is 1.
 */
export const fKl = /* @__PURE__ */ defineLoss({
  id: "f-kl",
  label: "f-GAN: KL",
  summary: "The generator lowers the Kullback–Leibler divergence: leaving out a part of the data costs most.",
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
        activation: [{ f: "identity" }],
        conjugate: [{ f: "exp", c: -1 }],
      },
      generator,
    ),
    verdict: { fake: -1, real: 3 },
  }),
});
