import { defineOptimizer } from "./optimizer.ts";

/**
 * Steps of about `rate` along each parameter, whatever the gradient's scale:
 *
 *   m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²
 *   θ ← θ − rate · m̂ / (√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),   v̂ = v/(1 − β₂ᵗ)
 *
 * with t = 1 on the first update. A larger β₁ averages the direction over more updates, which in a game between two
 * players also makes them circle longer; a larger β₂ averages the scale over more; a larger ε shortens the steps
 * where gradients are small.
 */
export const adam = /* @__PURE__ */ defineOptimizer({
  id: "adam",
  label: "Adam",
  summary: "Steps of a steady length along each parameter, whatever the scale of its gradient.",
  params: {
    rate: { label: "Learning rate", default: 0.001, min: 0, max: 10 },
    beta1: { label: "β₁, memory of the direction", default: 0.9, min: 0, max: 0.9999, step: 0.01 },
    beta2: { label: "β₂, memory of the scale", default: 0.999, min: 0, max: 0.999999, step: 0.001 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
  },
  references: [
    {
      cite: "Kingma and Ba 2015, Adam: A Method for Stochastic Optimization, algorithm 1",
      url: "https://arxiv.org/abs/1412.6980",
    },
  ],
  create: ({ rate, beta1, beta2, epsilon }) => ({
    slotCount: 2,
    update(algebra, { gradient, slots, step }) {
      const { add, mul, div, sqrt, affine } = algebra;
      const mean = add(affine(slots[0]!, beta1), affine(gradient, 1 - beta1));
      const square = add(affine(slots[1]!, beta2), affine(mul(gradient, gradient), 1 - beta2));
      const scale = affine(sqrt(affine(square, 1 / (1 - beta2 ** step))), 1, epsilon);
      return { change: div(affine(mean, -rate / (1 - beta1 ** step)), scale), slots: [mean, square] };
    },
  }),
});
