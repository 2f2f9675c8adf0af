import { defineOptimizer } from "./optimizer.ts";

/**
 * Steps that keep a share μ of the step before:
 *
 *   a ← μ a + g,   θ ← θ − rate · a             heavy ball
 *   a ← μ a + g,   θ ← θ − rate · (g + μ a)     Nesterov
 *
 * Along a steady slope the steps grow to rate/(1 − μ) times the gradient. A larger μ smooths the noise of batches and
 * overshoots more; between two players it also makes them circle longer. The default is a mild ½. Nesterov's form, in
 * which the gradient counts as if taken where the memory leads, brakes a little earlier; it is Sutskever's, rewritten
 * for the point at which the gradient is taken.
 */
export const momentum = /* @__PURE__ */ defineOptimizer({
  id: "momentum",
  label: "Momentum",
  summary: "Steps that keep a share of the step before, like a ball rolling downhill.",
  params: {
    rate: { label: "Learning rate", default: 0.05, min: 0, max: 10 },
    momentum: { label: "Share kept, μ", default: 0.5, min: 0, max: 0.999, step: 0.01 },
    form: { kind: "option", label: "Form", default: "heavy-ball", options: ["heavy-ball", "nesterov"] },
  },
  references: [
    {
      cite: "Polyak 1964, Some Methods of Speeding Up the Convergence of Iteration Methods",
      url: "https://doi.org/10.1016/0041-5553(64)90137-5",
    },
    {
      cite: "Sutskever et al. 2013, On the Importance of Initialization and Momentum in Deep Learning, §2",
      url: "https://proceedings.mlr.press/v28/sutskever13.html",
    },
  ],
  create: ({ rate, momentum: share, form }) => ({
    slotCount: 1,
    update({ add, affine }, { gradient, slots }) {
      const sum = add(affine(slots[0]!, share), gradient);
      const step = form === "nesterov" ? add(gradient, affine(sum, share)) : sum;
      return { change: affine(step, -rate), slots: [sum] };
    },
  }),
});
