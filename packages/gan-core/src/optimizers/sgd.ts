import { defineOptimizer } from "./optimizer.ts";

/**
 * Gradient descent, on a fresh batch each time:  θ ← θ − rate · g
 *
 * The same rate for every parameter, and no memory. A larger rate moves further each update, until the updates
 * overshoot; 0 holds the player still.
 */
export const sgd = /* @__PURE__ */ defineOptimizer({
  id: "sgd",
  label: "SGD",
  summary: "A step straight down the gradient, as long as the gradient is steep.",
  params: {
    rate: { label: "Learning rate", default: 0.1, min: 0, max: 10 },
  },
  references: [
    {
      cite: "Robbins and Monro 1951, A Stochastic Approximation Method",
      url: "https://doi.org/10.1214/aoms/1177729586",
    },
  ],
  create: ({ rate }) => ({
    slotCount: 0,
    update: (algebra, { gradient }) => ({ change: algebra.affine(gradient, -rate), slots: [] }),
  }),
});
