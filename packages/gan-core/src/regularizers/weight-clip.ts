import { defineWeightClip } from "./regularizer.ts";

/**
 * After each update of the discriminator:  θ ← min(max(θ, −c), c), for each weight and bias.
 *
 * It bounds the critic's slope, if roughly: by the product over layers of c · √(fanIn · fanOut), with activations of
 * slope at most 1. A smaller c makes a flatter critic, whose gradients vanish through many layers; a larger one lets the
 * scores grow. Weights that start outside are cut at the first update. The paper's c is 0.01.
 */
export const weightClip = /* @__PURE__ */ defineWeightClip({
  id: "weight-clip",
  label: "Weight clipping",
  summary: "Cuts the discriminator's weights to a range after each update, the first way to bound a critic.",
  params: {
    limit: { label: "Largest weight, c", default: 0.1, min: 0.001, max: 10, step: 0.01 },
  },
  references: [{ cite: "Arjovsky et al. 2017, Wasserstein GAN, algorithm 1", url: "https://arxiv.org/abs/1701.07875" }],
  create: ({ limit }) => ({ kind: "weight-clip", limit }),
});
