import { defineGradientClip } from "./regularizer.ts";

/**
 *   g ← g · min(1, c/‖g‖)
 *
 * with ‖g‖ the length of a player's whole gradient, penalties included: its direction stays, its length is at most c. A
 * smaller c cuts more steps, down to steps of one length. An optimizer that divides by the gradient's own size, such as
 * Adam, feels only changes of length, not the length itself.
 */
export const gradientClip = /* @__PURE__ */ defineGradientClip({
  id: "gradient-clip",
  label: "Gradient clipping",
  summary: "Shortens gradients that are too long, so that no single batch throws a player out.",
  params: {
    norm: { label: "Longest gradient, c", default: 1, min: 0.001, max: 1000, step: 0.1 },
    players: {
      kind: "option",
      label: "Players",
      default: "both",
      options: ["both", "discriminator", "generator"],
    },
  },
  references: [
    {
      cite: "Pascanu et al. 2013, On the Difficulty of Training Recurrent Neural Networks, algorithm 1",
      url: "https://arxiv.org/abs/1211.5063",
    },
  ],
  create: ({ norm, players }) => ({
    kind: "gradient-clip",
    norm,
    players: players === "both" ? ["generator", "discriminator"] : [players],
  }),
});
