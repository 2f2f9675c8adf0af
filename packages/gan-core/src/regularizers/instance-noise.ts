import { defineInstanceNoise } from "./regularizer.ts";

/**
 * The discriminator is shown x + σₜ ε in the place of every real and fake point x, ε ~ N(0, I), in its steps and in the
 * generator's:
 *
 *   σₜ = σ · max(0, 1 − t/duration)
 *
 * after t of its updates; with duration 0, σₜ = σ throughout. Two clouds that do not touch do so once both are blurred,
 * and then D has no reason to be infinitely steep. A larger σ blurs more: what is smaller than σ is not learned until
 * the noise fades. t starts again when D's optimizer is exchanged for another.
 */
export const instanceNoise = /* @__PURE__ */ defineInstanceNoise({
  id: "instance-noise",
  label: "Instance noise",
  summary: "Blurs real and fake points alike, less and less, so that clouds that do not touch can be compared.",
  params: {
    sigma: { label: "σ at the start", default: 0.3, min: 0, max: 10, step: 0.01 },
    duration: { label: "Updates until it is gone (0: it stays)", default: 10_000, min: 0, max: 10_000_000, step: 1000 },
  },
  references: [
    {
      cite: "Sønderby et al. 2017, Amortised MAP Inference for Image Super-resolution: instance noise",
      url: "https://arxiv.org/abs/1610.04490",
    },
    {
      cite: "Arjovsky and Bottou 2017, Towards Principled Methods for Training Generative Adversarial Networks, §3",
      url: "https://arxiv.org/abs/1701.04862",
    },
  ],
  create: ({ sigma, duration }) => ({ kind: "instance-noise", sigma, duration }),
});
