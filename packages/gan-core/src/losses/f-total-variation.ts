import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = −mean ½ tanh r + mean ½ tanh f
 *   L_G = −mean ½ tanh f (saturating) or the same: f*(t) = t (alternative)
 *
 * D_f = TV = ½ ∫ |p − q|, reached by −L_D at v → ±∞ by the sign of p − q.
 */
export const fTotalVariation = /* @__PURE__ */ defineLoss({
  id: "f-total-variation",
  label: "f-GAN: total variation",
  summary: "The generator lowers the total variation distance; the discriminator's say is bounded by a half.",
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
        activation: [{ f: "tanh", a: 0.5 }],
        conjugate: [{ f: "tanh", a: 0.5 }],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
