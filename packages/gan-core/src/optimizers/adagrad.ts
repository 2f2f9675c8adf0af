import { defineOptimizer } from "./optimizer.ts";

/**
 * The gradient over the root of the sum of all its squares so far:
 *
 *   s ← s + g²,   θ ← θ − rate · g/(√s + ε)
 *
 * The first step has length rate, and steps along a parameter shorten with every gradient it has had, as 1/√t where
 * gradients are steady: it never forgets. A larger ε shortens the steps where gradients are small. s begins at 0 and ε
 * stands outside the root, as in the paper; TensorFlow.js begins at 0.1 and puts ε under the root.
 */
export const adagrad = /* @__PURE__ */ defineOptimizer({
  id: "adagrad",
  label: "Adagrad",
  summary: "Steps that shorten along each parameter with every gradient it has had.",
  params: {
    rate: { label: "Learning rate", default: 0.01, min: 0, max: 10 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
  },
  references: [
    {
      cite: "Duchi et al. 2011, Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, figure 1",
      url: "https://jmlr.org/papers/v12/duchi11a.html",
    },
  ],
  create: ({ rate, epsilon }) => ({
    slotCount: 1,
    update({ add, mul, div, sqrt, affine }, { gradient, slots }) {
      const sum = add(slots[0]!, mul(gradient, gradient));
      return { change: div(affine(gradient, -rate), affine(sqrt(sum), 1, epsilon)), slots: [sum] };
    },
  }),
});
