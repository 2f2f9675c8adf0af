import { expect, it } from "vitest";
import { checkCloud, massOf, weightOf } from "./cloud.ts";

it("weightOf() is the point's weight, and 0 for one without a place or of no weight", () => {
  const cloud = { points: Float32Array.of(0, 0, 1, 1, Number.NaN, 0, 2, 2, 3, 3), weights: [2, -1, 5, Infinity, NaN] };
  expect([0, 1, 2, 3, 4].map((i) => weightOf(cloud, i))).toEqual([2, 0, 0, 0, 0]);
  expect(weightOf({ points: Float32Array.of(0, 0) }, 0)).toBe(1);
});

it("massOf() is the sum of weights, and (Σ w)² / Σ w² points of equal weight", () => {
  expect(massOf({ points: new Float32Array(8) })).toEqual({ total: 4, effective: 4 });
  // 4² / (9 + 1)
  expect(massOf({ points: new Float32Array(4), weights: [3, 1] })).toEqual({ total: 4, effective: 1.6 });
  expect(massOf({ points: new Float32Array(0) })).toEqual({ total: 0, effective: 0 });
});

it("checkCloud() refuses weights that are not one a point", () => {
  expect(() => checkCloud("x", { points: new Float32Array(4), weights: [1, 2, 3] })).toThrow(
    "x: weights must hold a number for each of 2 points, got 3.",
  );
});
