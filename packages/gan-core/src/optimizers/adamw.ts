import { adamDirection } from "./moments.ts";
import { defineOptimizer } from "./optimizer.ts";

/**
 * Adam, with every parameter shrunk a little at each update:
 *
 *   θ ← θ − rate · (m̂/(√v̂ + ε) + decay · θ)
 *
 * with m̂ and v̂ as in Adam. Unlike a penalty on ‖θ‖², the shrinking does not pass through Adam's division, so that it
 * is the same for parameters of small and of large gradients. A larger decay keeps weights smaller, a discriminator
 * flatter. Weights and biases are shrunk alike. As in most code the shrinking goes with the rate; the paper's λ is
 * rate · decay here.
 */
export const adamw = /* @__PURE__ */ defineOptimizer({
  id: "adamw",
  label: "AdamW",
  summary: "Adam, and every parameter shrinks a little with each step.",
  params: {
    rate: { label: "Learning rate", default: 0.001, min: 0, max: 10 },
    beta1: { label: "β₁, memory of the direction", default: 0.9, min: 0, max: 0.9999, step: 0.01 },
    beta2: { label: "β₂, memory of the scale", default: 0.999, min: 0, max: 0.999999, step: 0.001 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
    decay: { label: "Weight decay", default: 0.01, min: 0, max: 1, step: 0.01 },
  },
  references: [
    {
      cite: "Loshchilov and Hutter 2019, Decoupled Weight Decay Regularization, algorithm 2",
      url: "https://arxiv.org/abs/1711.05101",
    },
  ],
  create: ({ rate, beta1, beta2, epsilon, decay }) => ({
    slotCount: 2,
    update(algebra, input) {
      const { add, affine } = algebra;
      const { direction, slots } = adamDirection(algebra, input, { beta1, beta2, epsilon });
      return { change: affine(add(direction, affine(input.parameter, decay)), -rate), slots };
    },
  }),
});
