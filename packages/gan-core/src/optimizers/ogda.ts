import { defineOptimizer } from "./optimizer.ts";

/**
 * Optimistic gradient descent: a step down the gradient that is expected next, g + β (g − g before).
 *
 *   θ ← θ − rate · ((1 + β) g − β g₋),   g₋ the gradient of the update before; on the first, g itself
 *
 * Where plain steps circle outwards, these turn in: on the game xy, played simultaneously at rate η and β = 1, they
 * multiply the distance from rest in the long run by the larger root of λ² − (1 + 2iη) λ + iη = 0, 0.9789 for η = 0.2,
 * and below 1 for every η below 1/√3. β = 0 is plain descent; a larger β looks further ahead and amplifies the noise of
 * batches.
 */
export const ogda = /* @__PURE__ */ defineOptimizer({
  id: "ogda",
  label: "Optimistic gradient",
  summary: "Answers the gradient it expects next, which turns circling into closing in.",
  params: {
    rate: { label: "Learning rate", default: 0.05, min: 0, max: 10 },
    optimism: { label: "Optimism, β", default: 1, min: 0, max: 10, step: 0.1 },
  },
  references: [
    {
      cite: "Daskalakis et al. 2018, Training GANs with Optimism",
      url: "https://arxiv.org/abs/1711.00141",
    },
    {
      cite: "Mokhtari et al. 2020, A Unified Analysis of Extra-gradient and Optimistic Gradient Methods for Saddle Point Problems",
      url: "https://arxiv.org/abs/1901.08511",
    },
  ],
  create: ({ rate, optimism }) => ({
    slotCount: 1,
    update({ add, affine }, { gradient, slots, step }) {
      const before = step === 1 ? gradient : slots[0]!;
      const expected = add(affine(gradient, 1 + optimism), affine(before, -optimism));
      return { change: affine(expected, -rate), slots: [gradient] };
    },
  }),
});
