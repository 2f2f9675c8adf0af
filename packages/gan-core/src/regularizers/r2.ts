import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += (γ/2) mean ‖∇D(G(z))‖²,   at the batch's fakes
 *
 * R1 on the other side: a larger γ flattens D where the fakes are, and the generator's pull with it; 0 switches the
 * penalty off. For the logistic losses on the paper's one-parameter example it has R1's eigenvalues.
 */
export const r2 = /* @__PURE__ */ definePenalty({
  id: "r2",
  label: "R2",
  summary: "Flattens the discriminator at fakes, so that both players can come to rest there.",
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
    where: "fake",
    penalty: [{ f: "square", a: weight / 2 }],
  }),
});
