import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = −mean r + mean (f²/4 + f)
 *   L_G = −mean (f²/4 + f) (saturating) or −mean f (alternative)
 *
 * D_f = χ² = ∫ (p − q)²/q, reached by −L_D at v = 2 (p/q − 1), so that −2 means surely fake.
 */
export const fPearson = /* @__PURE__ */ defineLoss({
  id: "f-pearson",
  label: "f-GAN: Pearson χ²",
  summary:
    "The generator lowers the Pearson chi-squared divergence, the square of how far the densities' ratio is off.",
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
        conjugate: [{ f: "square", a: 0.25 }, { f: "identity" }],
      },
      generator,
    ),
    verdict: { fake: -2, real: 2 },
  }),
});
