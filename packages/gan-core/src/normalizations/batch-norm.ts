import { defineNormalization } from "./normalization.ts";

/**
 * Each sum of a hidden layer is scaled to mean 0 and variance 1 over the batch:
 *
 *   a ↦ γ (a − μ_B)/√(σ²_B + ε) + β,   μ_B = (1/n) Σᵢ aᵢ,   σ²_B = (1/n) Σᵢ (aᵢ − μ_B)²
 *
 * Real points and fakes are batches of their own. Outside of training an input is looked at in the company of a fixed
 * batch, drawn once for the run: that gives μ and σ², with the weights as they are, so nothing is averaged over past
 * weights and nothing beside the weights needs to be saved.
 *
 * A larger ε leaves sums that hardly vary alone. Refused in a discriminator under a gradient penalty, which is about
 * each point's own gradient.
 */
export const batchNorm = /* @__PURE__ */ defineNormalization({
  id: "batch-norm",
  label: "Batch normalisation",
  summary: "Keeps the sums of each unit at mean 0 and variance 1 over the batch, so that deep networks keep learning.",
  params: {
    epsilon: { label: "ε, added to the variance", default: 1e-5, min: 1e-8, max: 1 },
  },
  references: [
    {
      cite: "Ioffe and Szegedy 2015, Batch Normalization, algorithm 1",
      url: "https://arxiv.org/abs/1502.03167",
    },
    {
      cite: "Wu and Johnson 2021, Rethinking “Batch” in BatchNorm, §3: statistics of a batch in place of averages over training",
      url: "https://arxiv.org/abs/2105.07576",
    },
  ],
  create: ({ epsilon }) => ({ over: "batch", epsilon }),
});
