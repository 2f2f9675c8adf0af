import { expect, it } from "vitest";
import { changes } from "../../test/move.ts";
import { adam } from "./adam.ts";

it("adam() takes three steps as worked out by hand", () => {
  // β₁ = β₂ = ½, rate 1, ε = 1, gradients 4, −2, 0.
  // t = 1: m = 2, v = 8;      m̂ = 2/½ = 4,         v̂ = 8/½ = 16;       −4/(4 + 1) = −0.8
  // t = 2: m = 1 − 1 = 0, v = 4 + 2 = 6;  m̂ = 0,   v̂ = 6/¾ = 8;        0
  // t = 3: m = 0, v = 3;      0
  const found = changes(adam({ rate: 1, beta1: 0.5, beta2: 0.5, epsilon: 1 }), [4, -2, 0]);
  expect(found[0]).toBeCloseTo(-0.8, 15);
  expect(found[1]).toBeCloseTo(0, 15);
  expect(found[2]).toBeCloseTo(0, 15);
});

it("adam() remembers, with other memories for direction and scale", () => {
  // β₁ = ½, β₂ = ¾, rate 0.1, ε = 10⁻⁸ ≈ 0, gradients 1, 1, −3.
  // t = 1: m = ½, v = ¼;               m̂ = 1,            v̂ = 1;                  −0.1
  // t = 2: m = ¼ + ½ = ¾, v = 3/16 + ¼ = 7/16;   m̂ = 1,  v̂ = (7/16)/(7/16) = 1;  −0.1
  // t = 3: m = 3/8 − 3/2 = −9/8, v = 21/64 + 9/4 = 165/64;
  //        m̂ = −(9/8)/(7/8) = −9/7,   v̂ = (165/64)/(37/64) = 165/37;             +0.1 · (9/7)/√(165/37)
  const found = changes(adam({ rate: 0.1, beta1: 0.5, beta2: 0.75 }), [1, 1, -3]);
  expect(found[0]).toBeCloseTo(-0.1, 8);
  expect(found[1]).toBeCloseTo(-0.1, 8);
  expect(found[2]).toBeCloseTo((0.1 * (9 / 7)) / Math.sqrt(165 / 37), 8);
});

it("adam() makes a first step of length rate, whatever the gradient's scale", () => {
  for (const gradient of [1e-3, 1, 1e6]) expect(changes(adam(), [gradient])[0]).toBeCloseTo(-0.001, 7);
});

it("adam() puts ε outside the root, after the correction for the start", () => {
  // One step: m̂ = g = 3, v̂ = 9, ε = ½: 0.001 · 3/(3 + ½), whatever β₂.
  expect(changes(adam({ epsilon: 0.5 }), [3])[0]).toBeCloseTo(-0.001 * (3 / 3.5), 15);
});

it("adam() stands still where the gradient is 0, and does not divide 0 by 0", () => {
  expect(changes(adam(), [0, 0])).toEqual([0, 0]);
});

it("adam() without memories is the sign of the gradient", () => {
  const found = changes(adam({ rate: 0.01, beta1: 0, beta2: 0 }), [5, -0.2]);
  expect(found[0]).toBeCloseTo(-0.01, 9);
  expect(found[1]).toBeCloseTo(0.01, 8);
});
