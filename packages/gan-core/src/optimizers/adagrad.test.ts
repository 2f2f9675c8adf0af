import { expect, it } from "vitest";
import { changes } from "../../test/move.ts";
import { adagrad } from "./adagrad.ts";

it("adagrad() takes three steps as worked out by hand", () => {
  // rate 1, ε = 1, gradients 3, 4, −12: s = 9, 25, 169.
  const found = changes(adagrad({ rate: 1, epsilon: 1 }), [3, 4, -12]);
  for (const [i, byHand] of [-3 / 4, -4 / 6, 12 / 14].entries()) expect(found[i]).toBeCloseTo(byHand, 15);
});

it("adagrad() on a steady slope takes steps of rate/√t", () => {
  const found = changes(adagrad({ rate: 0.1, epsilon: 1e-12 }), new Array<number>(9).fill(-7));
  expect(found[0]).toBeCloseTo(0.1, 10);
  expect(found[3]).toBeCloseTo(0.05, 10);
  expect(found[8]).toBeCloseTo(0.1 / 3, 10);
});

it("adagrad() stands still where there was never a gradient, and does not divide 0 by 0", () => {
  expect(changes(adagrad(), [0])[0]).toBeCloseTo(0, 15);
});
