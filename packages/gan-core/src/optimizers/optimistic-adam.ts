import { adamDirection } from "./moments.ts";
import { defineOptimizer } from "./optimizer.ts";

/**
 * Adam that answers the direction it expects next:
 *
 *   θ ← θ − rate · ((1 + o) d − o d₋),   d = m̂/(√v̂ + ε) as in Adam
 *
 * d₋ is the direction of the update before; on the first, d itself. o = 1 is the paper's; 0 is Adam; a larger o looks
 * further ahead, turns circling in faster and amplifies noise. With look-ahead "nesterov" the mean in d is taken one
 * update on, β₁ m/(1 − β₁ᵗ⁺¹) + (1 − β₁) g/(1 − β₁ᵗ), as in Optax, whose optimism is rate · o.
 */
export const optimisticAdam = /* @__PURE__ */ defineOptimizer({
  id: "optimistic-adam",
  label: "Optimistic Adam",
  summary: "Adam that answers the direction it expects next, which damps the circling of two players.",
  params: {
    rate: { label: "Learning rate", default: 0.001, min: 0, max: 10 },
    beta1: { label: "β₁, memory of the direction", default: 0.9, min: 0, max: 0.9999, step: 0.01 },
    beta2: { label: "β₂, memory of the scale", default: 0.999, min: 0, max: 0.999999, step: 0.001 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
    optimism: { label: "Optimism, o", default: 1, min: 0, max: 1000, step: 0.1 },
    lookAhead: { kind: "option", label: "Look-ahead of the mean", default: "none", options: ["none", "nesterov"] },
  },
  references: [
    {
      cite: "Daskalakis et al. 2018, Training GANs with Optimism, algorithm 1",
      url: "https://arxiv.org/abs/1711.00141",
    },
    {
      cite: "Dozat 2016, Incorporating Nesterov Momentum into Adam",
      url: "https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ",
    },
  ],
  create: ({ rate, beta1, beta2, epsilon, optimism, lookAhead }) => ({
    slotCount: 3,
    update(algebra, input) {
      const { add, affine } = algebra;
      const { direction, slots } = adamDirection(algebra, input, {
        beta1,
        beta2,
        epsilon,
        nesterov: lookAhead === "nesterov",
      });
      const before = input.step === 1 ? direction : input.slots[2]!;
      const expected = add(affine(direction, 1 + optimism), affine(before, -optimism));
      return { change: affine(expected, -rate), slots: [...slots, direction] };
    },
  }),
});
