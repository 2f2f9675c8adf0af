import { expect, it } from "vitest";
import { precision } from "./precision.ts";

// Real 0, 1, 3, 10 with k = 1: balls (−1, 1), (0, 2), (1, 5), (3, 17), all open.
const real = Float32Array.of(0, 1, 3, 10);

it("precision() on a line is worked out by hand", () => {
  // −0.5 in, 1 in (0, 2), −1 on an edge only, 16.9 in, 17 on an edge, 20 out.
  const { estimate } = precision({ k: 1 });
  expect(estimate(real, Float32Array.of(-0.5, 1, -1, 16.9, 17, 20), 1).value).toBe(3 / 6);
});

it("precision() is fooled by an outlier's ball, as its papers say", () => {
  expect(precision({ k: 1 }).estimate(real, Float32Array.of(5.5, 6, 7, 8), 1).value).toBe(1);
});

it("precision() gives balls of no size where points share a place, so that they hold nothing", () => {
  const { estimate } = precision({ k: 2 });
  expect(estimate(new Float32Array(5), new Float32Array(5), 1).value).toBe(0);
  // Two of a kind are fewer than k others: 0, 0, 4 has radii 4, 4, 4.
  expect(estimate(Float32Array.of(0, 0, 4), Float32Array.of(-3.9, 0, 7.9), 1).value).toBe(1);
});

it("precision() counts a fake that is nowhere as bad", () => {
  expect(precision({ k: 1 }).estimate(real, Float32Array.of(0.5, Number.NaN), 1).value).toBe(0.5);
});

it("precision() needs more points than neighbours, and says so", () => {
  expect(() => precision().estimate(real, real, 1)).toThrow("precision: real must hold at least 6 points, got 4.");
});
