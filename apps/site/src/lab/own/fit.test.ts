import fc from "fast-check";
import { expect, it } from "vitest";
import { fitPoints, fits } from "./fit.ts";

const points = Float32Array.of(10, 0, 30, 5, 20, 10);

it("fitPoints() centres points and scales both axes alike", () => {
  // x in [10, 30]: middle 20, half 10; y in [0, 10]: middle 5, half 5. The wider reaches 0.9.
  expect(fitPoints(points, "square")).toEqual([-0.9, -0.45, 0.9, 0, 0, 0.45]);
});

it("fitPoints() stretches each axis by itself, or leaves points as they are", () => {
  expect(fitPoints(points, "stretch")).toEqual([-0.9, -0.9, 0.9, 0, 0, 0.9]);
  expect(fitPoints(points, "none")).toEqual([...points]);
});

it("fitPoints() puts points of one place into the middle, and a line of one axis onto it", () => {
  expect(fitPoints(Float32Array.of(7, 7, 7, 7), "square")).toEqual([0, 0, 0, 0]);
  expect(fitPoints(Float32Array.of(1, 3, 2, 3), "stretch")).toEqual([-0.9, 0, 0.9, 0]);
});

it("fitPoints() of any points is within what gan-core takes", () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 2 }), (values) => {
      const even = Float32Array.from(values.slice(0, values.length & ~1));
      for (const how of fits) {
        const limit = how === "none" ? 1e6 : 0.9;
        for (const value of fitPoints(even, how)) expect(Math.abs(value)).toBeLessThanOrEqual(limit);
      }
    }),
  );
});
