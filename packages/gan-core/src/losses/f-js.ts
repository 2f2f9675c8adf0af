import { constant } from "./curve.ts";
import { fDivergence, generatorForm } from "./f-divergence.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = mean sp(−r) + mean sp(f) − 2 log 2      sp(x) = log(1 + eˣ)
 *   L_G = log 2 − mean sp(f) (saturating) or mean sp(−f) − log 2 (alternative)
 *
 * D_f = 2 JS = KL(p‖m) + KL(q‖m), m = (p + q)/2, reached by −L_D at v = log p/q, the logit of "real".
 */
export const fJs = /* @__PURE__ */ defineLoss({
  id: "f-js",
  label: "f-GAN: Jensen–Shannon",
  summary: "The generator lowers twice the Jensen–Shannon divergence; the minimax loss, counted from 0.",
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
        activation: [constant(Math.LN2), { f: "softplus", a: -1, b: -1 }],
        conjugate: [{ f: "softplus" }, constant(-Math.LN2)],
      },
      generator,
    ),
    verdict: "sigmoid",
  }),
});
