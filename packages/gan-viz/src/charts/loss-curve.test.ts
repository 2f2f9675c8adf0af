import { expect, it } from "vitest";
import { checkCurve, costAt, meanOf, slopeAt } from "./loss-curve.ts";

it("costAt() reads samples along straight lines, and nothing beyond them", () => {
  const samples = { x: [0, 2, 4], y: [1, 5, 5] };
  expect([0, 1, 2, 3, 4].map((v) => costAt(samples, v))).toEqual([1, 3, 5, 5, 5]);
  expect(costAt(samples, -0.1)).toBeNaN();
  expect(costAt(samples, 4.1)).toBeNaN();
  expect(costAt({ x: [], y: [] }, 0)).toBeNaN();
});

it("costAt() asks a function", () => {
  expect(costAt((v) => v * v, 3)).toBe(9);
});

it("slopeAt() of a parabola is exact", () => {
  expect(slopeAt((v) => v * v, 3, 0.5)).toBe(6);
});

it("meanOf() leaves out what is not finite, and has none of nothing", () => {
  expect(meanOf(new Float32Array([1, Number.NaN, 3, Infinity]))).toBe(2);
  expect(meanOf(undefined)).toBeNaN();
});

it("checkCurve() refuses what is neither", () => {
  expect(() => checkCurve("softplus" as never, "real")).toThrow(
    'loss-curves: real must be a function or samples { x, y }, got "softplus".',
  );
  expect(() => checkCurve({ x: [0, 1], y: [0] }, "fake")).toThrow("loss-curves: fake.y must be as long as its x, 2");
});
