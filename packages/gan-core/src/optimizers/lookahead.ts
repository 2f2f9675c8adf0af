import { adam } from "./adam.ts";
import { defineOptimizer } from "./optimizer.ts";
import { sgd } from "./sgd.ts";
import { withLookahead } from "./with-lookahead.ts";

/**
 * Adam or plain descent on fast weights, and at every k-th update a look back:
 *
 *   slow ← slow + α (fast − slow),   fast ← slow
 *
 * A smaller α comes back further; a larger k goes further before. Two players that circle are drawn towards the middle
 * of their circle when both look back at the same time: give both this optimizer with the same k and as many steps an
 * iteration. k counts a player's own updates; in the alternating game the discriminator looks back first, within the
 * same iteration. β₁, β₂ and ε are read by Adam only.
 */
export const lookahead = /* @__PURE__ */ defineOptimizer({
  id: "lookahead",
  label: "Lookahead",
  summary: "Some steps forward, one step back: circling players are drawn to the middle.",
  params: {
    inner: { kind: "option", label: "Steps by", default: "adam", options: ["adam", "sgd"] },
    rate: { label: "Learning rate", default: 0.001, min: 0, max: 10 },
    every: { label: "Steps forward, k", default: 5, min: 1, max: 10_000, step: 1, integer: true },
    share: { label: "Share kept of them, α", default: 0.5, min: 0.01, max: 1, step: 0.01 },
    beta1: { label: "β₁, memory of the direction", default: 0.9, min: 0, max: 0.9999, step: 0.01 },
    beta2: { label: "β₂, memory of the scale", default: 0.999, min: 0, max: 0.999999, step: 0.001 },
    epsilon: { label: "ε", default: 1e-8, min: 1e-12, max: 1 },
  },
  references: [
    {
      cite: "Zhang et al. 2019, Lookahead Optimizer: k steps forward, 1 step back, algorithm 1",
      url: "https://arxiv.org/abs/1907.08610",
    },
    {
      cite: "Chavdarova et al. 2021, Taming GANs with Lookahead-Minmax, algorithm 1",
      url: "https://arxiv.org/abs/2006.14567",
    },
  ],
  create: ({ inner, rate, every, share, ...moments }) =>
    withLookahead(inner === "adam" ? adam({ rate, ...moments }) : sgd({ rate }), { every, share }),
});
