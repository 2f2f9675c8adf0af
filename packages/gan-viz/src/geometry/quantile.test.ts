import { expect, it } from "vitest";
import { quantile } from "./quantile.ts";

it("quantile() is a number of the data, or linear between two", () => {
  const data = [40, 10, 20, 30];
  const at = (i: number): number => data[i]!;
  expect([0, 1 / 3, 0.5, 1].map((q) => quantile(4, at, q))).toEqual([10, 20, 25, 40]);
});

it("quantile() leaves out what is not finite, and is NaN where nothing is left", () => {
  const data = [Number.NaN, 3, Infinity, 1];
  expect(quantile(4, (i) => data[i]!, 1)).toBe(3);
  expect(quantile(2, () => Number.NaN, 0.5)).toBeNaN();
  expect(quantile(0, () => 1, 0.5)).toBeNaN();
});

it("quantile() of a million looks at few of them, and is still near", () => {
  let asked = 0;
  const at = (i: number): number => {
    asked++;
    return (i * 0.6180339887) % 1; // evenly spread over [0, 1]
  };
  expect(Math.abs(quantile(1_000_000, at, 0.9) - 0.9)).toBeLessThan(0.01);
  expect(asked).toBeLessThanOrEqual(4096);
});
