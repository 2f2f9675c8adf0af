import { expect, it } from "vitest";
import { inverse, quantile, scaled, spreadOf } from "./statistics.ts";

it("quantile() of 0 to 10 is ten times q, in whatever order they come", () => {
  const values = [7, 3, 10, 0, 5, 1, 9, 2, 8, 4, 6];
  for (const q of [0, 0.1, 0.25, 0.5, 0.9, 1]) expect(quantile(values, q)).toBeCloseTo(10 * q, 12);
});

it("quantile() is the mean of the middle two of an even number", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
});

it("quantile() of one value is that value", () => {
  expect(quantile([3], 0.1)).toBe(3);
});

it("quantile() sorts as numbers are sorted, and leaves its argument alone", () => {
  const values = [10, 9, 100];
  expect(quantile(values, 0.5)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

it.each([
  [[], 0.5, "quantile: values must be at least one, got none."],
  [[1], Number.NaN, "quantile: q must be in [0, 1], got NaN."],
  [[1], 1.1, "quantile: q must be in [0, 1], got 1.1."],
])("quantile(%j, %d) is refused", (values, q, message) => {
  expect(() => quantile(values, q)).toThrow(message);
});

it("spreadOf() takes the median and the outer tenths", () => {
  expect(spreadOf([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual({ median: 50, low: 10, high: 90, count: 11 });
});

it("inverse() turns a spread over", () => {
  expect(inverse({ median: 4, low: 2, high: 8, count: 3 })).toEqual({ median: 0.25, low: 0.125, high: 0.5, count: 3 });
});

it("scaled() multiplies all but the count", () => {
  expect(scaled({ median: 4, low: 2, high: 8, count: 3 }, 10)).toEqual({ median: 40, low: 20, high: 80, count: 3 });
});
