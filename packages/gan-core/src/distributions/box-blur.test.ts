import { expect, it } from "vitest";
import { boxBlur } from "./box-blur.ts";
import { logNormalMass } from "./normal-mass.ts";

it("boxBlur() is the normal mass over the width, within its table and beyond", () => {
  for (const [width, sigma] of [
    [1 / 6, 0.1],
    [1 / 6, 0.02],
    [0.5, 1],
  ] as const) {
    const log = boxBlur(width, sigma);
    for (const d of [-30, -9.99, -5.3, -1, 0, 0.003, 0.7, 4, 12.1, 40].map((z) => z * sigma)) {
      const expected = logNormalMass((d - width) / sigma, d / sigma) - Math.log(width);
      expect(Math.abs(log(d) - expected)).toBeLessThan(1e-9);
    }
  }
});

it("boxBlur() is even about the middle of its box", () => {
  const log = boxBlur(1, 0.25);
  for (const away of [0, 0.3, 1.1, 2.7]) expect(log(0.5 + away)).toBeCloseTo(log(0.5 - away), 9);
});

it("boxBlur() is as good as flat inside a box that is many σ wide", () => {
  expect(boxBlur(4, 0.1)(2)).toBeCloseTo(-Math.log(4), 9);
  expect(boxBlur(4, 0.1)(0)).toBeCloseTo(-Math.log(8), 9); // half of it at an end
});
