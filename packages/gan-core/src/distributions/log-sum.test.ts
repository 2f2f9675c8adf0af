import { expect, it } from "vitest";
import { logSum } from "./log-sum.ts";

it("logSum() adds what its terms are logarithms of", () => {
  expect(logSum([Math.log(2), Math.log(3), Math.log(5)])).toBeCloseTo(Math.log(10), 14);
});

it("logSum() keeps its digits where every term underflows or overflows", () => {
  expect(logSum([-5000, -5000])).toBe(-5000 + Math.LN2);
  expect(logSum([5000, 5000])).toBe(5000 + Math.LN2);
});

it("logSum() of nothing is log 0, and takes terms of −∞ for nothing", () => {
  expect(logSum([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSum([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSum([Number.NEGATIVE_INFINITY, 2])).toBe(2);
});

it("logSum() is NaN if a term is, wherever it stands", () => {
  expect(logSum([Number.NaN, 1])).toBeNaN();
  expect(logSum([1, Number.NaN])).toBeNaN();
});
