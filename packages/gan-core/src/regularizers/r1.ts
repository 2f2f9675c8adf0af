import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += (γ/2) mean ‖∇D(x)‖²,   x the batch's real points
 *
 * A larger γ flattens D at the data: the players circle less and learn more slowly; 0 switches the penalty off. For the
 * logistic losses on the paper's one-parameter example, λ = −γ/2 ± √(γ²/4 − ¼): circling ends at γ = 1. The paper uses
 * 10 on images. The default is 3: in trials with small networks, 1 to 10 calmed training on the two Gaussians, and 10
 * made a slow start at small learning rates.
 */
export const r1 = /* @__PURE__ */ definePenalty({
  id: "r1",
  label: "R1",
  summary: "Flattens the discriminator at real points, so that both players can come to rest there.",
  params: {
    weight: { label: "Weight γ", default: 3, min: 0, max: 100, step: 0.1 },
  },
  references: [
    {
      cite: "Mescheder et al. 2018, Which Training Methods for GANs Do Actually Converge?, §4.1",
      url: "https://arxiv.org/abs/1801.04406",
    },
  ],
  create: ({ weight }) => ({
    kind: "gradient-penalty",
    where: "real",
    penalty: [{ f: "square", a: weight / 2 }],
  }),
});
