import { expect, it } from "vitest";
import { summarize } from "./summary.ts";

it("summarize() is the mean and s/√n", () => {
  // 2, 4, 9: mean 5, squares 9 + 1 + 16 = 26, s² = 13, s.e. √(13/3).
  const { mean, error } = summarize([2, 4, 9])!;
  expect(mean).toBe(5);
  expect(error).toBeCloseTo(Math.sqrt(13 / 3), 14);
});

it("summarize() of equal values has no error, of one value none to speak of", () => {
  expect(summarize([0.3, 0.3])).toMatchObject({ mean: 0.3, error: 0 });
  expect(summarize([7])).toEqual({ mean: 7, count: 1, broken: 0 });
});

it("summarize() counts what is not finite, and leaves it out of the mean", () => {
  expect(summarize([1, Number.NaN, 3, Number.POSITIVE_INFINITY])).toMatchObject({ mean: 2, count: 2, broken: 2 });
  expect(summarize([Number.NaN])).toBeUndefined();
  expect(summarize([])).toBeUndefined();
});
