import { expect, it } from "vitest";
import { countBins } from "./bins.ts";

it("countBins() gives a density: the heights by the width sum to one", () => {
  const into = new Float64Array(4);
  // Width ½: 2 of 5 in the first, none, 2 in the third, 1 in the last.
  expect(countBins([0, 0.4, 1.1, 1.2, 1.99], 0, 2, into)).toBe(5);
  for (const [k, height] of [0.8, 0, 0.8, 0.4].entries()) expect(into[k]).toBeCloseTo(height, 12);
});

it("countBins() counts what lies outside in the outermost bins, the upper end in the last", () => {
  const into = new Float64Array(2);
  countBins([-5, 2, 1e9, 0.5], 0, 2, into);
  expect([...into]).toEqual([0.5, 0.5]);
});

it("countBins() skips what is not finite and starts anew each time", () => {
  const into = new Float64Array(1).fill(9);
  expect(countBins([Number.NaN, Infinity], 0, 1, into)).toBe(0);
  expect(into[0]).toBe(0);
});
