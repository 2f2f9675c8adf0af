import { expect, it } from "vitest";
import { changes } from "../../test/move.ts";
import { rmsprop } from "./rmsprop.ts";

it("rmsprop() takes three steps as worked out by hand", () => {
  // ρ = ¾, rate 1, ε = 1, gradients 4, 0, 2.
  // s = 16/4 = 4: −4/(2 + 1); s = 3: 0; s = 9/4 + 1 = 13/4: −2/(√3.25 + 1).
  const found = changes(rmsprop({ rate: 1, memory: 0.75, epsilon: 1 }), [4, 0, 2]);
  for (const [i, byHand] of [-4 / 3, 0, -2 / (Math.sqrt(3.25) + 1)].entries()) expect(found[i]).toBeCloseTo(byHand, 14);
});

it("rmsprop() begins with a step of rate/√(1 − ρ)", () => {
  expect(changes(rmsprop({ rate: 1 }), [1e-3])[0]).toBeCloseTo(-Math.sqrt(10), 3);
  expect(changes(rmsprop({ rate: 1 }), [50])[0]).toBeCloseTo(-Math.sqrt(10), 6);
});

it("rmsprop() can begin at a mean square of 1, as TensorFlow 1 does", () => {
  // ρ = ½, ε ≈ 0, gradients 1 and 3: s = ½ + ½ = 1; s = ½ + 9/2 = 5.
  const found = changes(rmsprop({ rate: 1, memory: 0.5, epsilon: 1e-12, start: 1 }), [1, 3]);
  expect(found[0]).toBeCloseTo(-1, 10);
  expect(found[1]).toBeCloseTo(-3 / Math.sqrt(5), 10);
});

it("rmsprop() centred divides by the spread: s − m²", () => {
  // ρ = ½, ε = 1, rate 1, gradients 2, 4, 4.
  // s = 2, m = 1: V = 1, −2/2; s = 9, m = 2.5: V = 2.75; s = 12.5, m = 3.25: V = 1.9375.
  const found = changes(rmsprop({ rate: 1, memory: 0.5, epsilon: 1, centred: "yes" }), [2, 4, 4]);
  const byHand = [-1, -4 / (Math.sqrt(2.75) + 1), -4 / (Math.sqrt(1.9375) + 1)];
  for (const [i, expected] of byHand.entries()) expect(found[i]).toBeCloseTo(expected, 14);
});

it("rmsprop() centred stays finite where nothing varies", () => {
  const still = changes(rmsprop({ centred: "yes" }), [0, 0]);
  expect(still.every((change) => change === 0)).toBe(true);
  expect(changes(rmsprop({ centred: "yes" }), new Array<number>(500).fill(0.1)).every(Number.isFinite)).toBe(true);
});
