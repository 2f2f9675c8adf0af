import { constant } from "./curve.ts";
import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = −mean (1 − e^−r) + mean (e^f − 1)
 *   L_G = −mean (e^f − 1) (saturating) or −mean (1 − e^−f) (alternative)
 *
 * D_f = ∫ (√p − √q)², reached by −L_D at v = ½ log p/q.
 */
export const fSquaredHellinger = /* @__PURE__ */ defineLoss({
  id: "f-squared-hellinger",
  label: "f-GAN: squared Hellinger",
  summary: "The generator lowers the squared Hellinger distance, which treats both sides alike and is never above 2.",
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
        conjugate: [{ f: "exp" }, constant(-1)],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
