import { expect, it } from "vitest";
import { smooth } from "./smooth.ts";

const smoothed = (values: readonly number[], weight: number): number[] => [
  ...smooth(values, values.length, weight, new Float64Array(values.length)),
];

it("smooth() of a constant is that constant, from the first value on", () => {
  for (const value of smoothed([3, 3, 3, 3], 0.9)) expect(value).toBeCloseTo(3, 12);
});

it("smooth() with a weight of 0 changes nothing", () => {
  expect(smoothed([1, -2, 5], 0)).toEqual([1, -2, 5]);
});

it("smooth() weighs the past by β, β², …, over their sum", () => {
  // β = ½: (½·4 + 1·8) / (½ + 1) = 20/3; (¼·4 + ½·8 + 1·2) / (7/4) = 4.
  const [a, b, c] = smoothed([4, 8, 2], 0.5) as [number, number, number];
  expect(a).toBe(4);
  expect(b).toBeCloseTo(20 / 3, 12);
  expect(c).toBeCloseTo(4, 12);
});

it("smooth() leaves a gap where a value is not finite, and goes on after it as if it had not been", () => {
  const [, gap, after] = smoothed([4, Number.NaN, 8], 0.5) as [number, number, number];
  expect(gap).toBeNaN();
  expect(after).toBeCloseTo(20 / 3, 12);
  expect(smoothed([Infinity, 4], 0.5)[1]).toBe(4);
});
