import type { Curve } from "../src/losses/curve.ts";
import { defineLoss, type Loss } from "../src/losses/loss.ts";

/** Losses that no menu has, for the parts of the contract that the menu's do not reach. */
export const rareLosses = [
  rare("every-curve", {
    compare: "none",
    discriminator: { real: everyCurve(0.5), fake: everyCurve(-0.7) },
    generator: { real: everyCurve(0.3), fake: everyCurve(0.9) },
  }),
];

function everyCurve(b: number): Curve {
  return [
    { f: "identity", a: 0.3, b },
    { f: "square", a: -0.2, b, c: 0.1 },
    { f: "relu", a: 0.7, b, c: 0.2 },
    { f: "softplus", a: 1.1, b, c: -0.3 },
    { f: "exp", a: 0.4, b, c: -0.5 },
    { f: "tanh", a: -0.6, b, c: 0.4 },
    { f: "relu-squared", a: 0.8, b, c: 0.1 },
  ];
}

function rare(id: string, loss: Omit<Loss, "verdict">) {
  const words = { label: id, summary: "For tests.", params: {}, references: [] };
  return defineLoss({ id, ...words, create: () => ({ ...loss, verdict: "sigmoid" }) });
}
