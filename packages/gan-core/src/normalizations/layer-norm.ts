import { defineNormalization } from "./normalization.ts";

/**
 * The sums of a hidden layer are scaled to mean 0 and variance 1 over the layer, for each input by itself:
 *
 *   a ↦ γ (a − μ)/√(σ² + ε) + β,   μ = (1/h) Σⱼ aⱼ,   σ² = (1/h) Σⱼ (aⱼ − μ)²,   h sums in the layer
 *
 * No input depends on the others of its batch, so it goes with gradient penalties. A larger ε leaves layers whose sums
 * hardly differ alone. A layer of one sum is normalised to nothing but its β.
 */
export const layerNorm = /* @__PURE__ */ defineNormalization({
  id: "layer-norm",
  label: "Layer normalisation",
  summary: "Keeps the sums of a layer at mean 0 and variance 1 for each input, whatever else is in the batch.",
  params: {
    epsilon: { label: "ε, added to the variance", default: 1e-5, min: 1e-8, max: 1 },
  },
  references: [
    { cite: "Ba, Kiros and Hinton 2016, Layer Normalization, eqs. 3 and 4", url: "https://arxiv.org/abs/1607.06450" },
    {
      cite: "Gulrajani et al. 2017, Improved Training of Wasserstein GANs, §4: in place of batch normalisation",
      url: "https://arxiv.org/abs/1704.00028",
    },
  ],
  create: ({ epsilon }) => ({ over: "layer", epsilon }),
});
