import { integerPower } from "../math/integer-power.ts";
import { blend } from "./moments.ts";
import { defineOptimizer } from "./optimizer.ts";

/**
 * The gradient over the root of a running mean of its square:
 *
 *   s ← ρ s + (1 − ρ) g²,   θ ← θ − rate · g/(√s + ε)
 *   centred:  m ← ρ m + (1 − ρ) g,   s − m² in the place of s
 *
 * A larger ρ averages the scale over more updates; a larger ε shortens steps where gradients are small. s begins at
 * `start`: at 0, as most write it, the first step has length rate/√(1 − ρ), three times a later one's; at 1, as
 * TensorFlow 1 has it, steps begin short where gradients are small.
 *
 * As in PyTorch, and unlike TensorFlow.js, ε stands outside the root. TensorFlow.js's centred form subtracts ε under
 * the root and is NaN at a gradient of 0; here the variance is followed by itself, V ← ρ (V + (1 − ρ)(g − m)²), which
 * is s − m² and never negative.
 */
export const rmsprop = /* @__PURE__ */ defineOptimizer({
  id: "rmsprop",
  label: "RMSProp",
  summary: "Divides each gradient by its recent size, so that every parameter moves at a like pace.",
  params: {
    rate: { label: "Learning rate", default: 0.001, min: 0, max: 10 },
    memory: { label: "Memory of the scale, ρ", default: 0.9, min: 0, max: 0.9999, step: 0.01 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
    start: { label: "Mean square at the start", default: 0, min: 0, max: 1, step: 1 },
    centred: { kind: "option", label: "Centred", default: "no", options: ["no", "yes"] },
  },
  references: [
    {
      cite: "Tieleman and Hinton 2012, Neural Networks for Machine Learning, lecture 6e",
      url: "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf",
    },
    {
      cite: "Graves 2013, Generating Sequences With Recurrent Neural Networks, eqs. 38 to 41: centred",
      url: "https://arxiv.org/abs/1308.0850",
    },
  ],
  create: ({ rate, memory, epsilon, start, centred }) => ({
    slotCount: centred === "yes" ? 2 : 1,
    update(algebra, { gradient, slots, step }) {
      const { add, mul, div, sqrt, affine } = algebra;
      const begun = start * integerPower(memory, step); // slots begin at 0: what is left of another beginning is added here
      const move = (square: typeof gradient) =>
        div(affine(gradient, -rate), affine(sqrt(affine(square, 1, begun)), 1, epsilon));
      if (centred === "no") {
        const square = blend(algebra, memory, slots[0]!, mul(gradient, gradient));
        return { change: move(square), slots: [square] };
      }
      const off = add(gradient, affine(slots[1]!, -1));
      const variance = affine(add(slots[0]!, affine(mul(off, off), 1 - memory)), memory);
      return { change: move(variance), slots: [variance, blend(algebra, memory, slots[1]!, gradient)] };
    },
  }),
});
