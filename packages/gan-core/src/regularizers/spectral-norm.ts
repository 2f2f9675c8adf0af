import { defineSpectralNorm } from "./regularizer.ts";

/**
 * Each weight matrix W of the discriminator is used as
 *
 *   limit · W/σ(W),   σ(W) the largest singular value
 *
 * so that no layer stretches a difference by more than `limit`: with activations of slope at most 1, D of L + 1 layers
 * has slope at most limitᴸ⁺¹ everywhere. A larger limit lets D be steeper. Biases are free. σ comes from one round of
 * power iteration after each of D's updates, with its vectors u kept as state; they begin nearly converged.
 */
export const spectralNorm = /* @__PURE__ */ defineSpectralNorm({
  id: "spectral-norm",
  label: "Spectral normalisation",
  summary: "No layer of the discriminator may stretch anything by more than a factor, so its slope is bounded.",
  params: {
    limit: { label: "Largest stretch of a layer", default: 1, min: 0.1, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Miyato et al. 2018, Spectral Normalization for Generative Adversarial Networks, algorithm 1",
      url: "https://arxiv.org/abs/1802.05957",
    },
  ],
  create: ({ limit }) => ({ kind: "spectral-norm", limit }),
});
