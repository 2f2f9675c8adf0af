import { expect, it } from "vitest";
import { squaredDistance } from "./squared-distance.ts";

it("squaredDistance() is Pythagoras between the points asked for", () => {
  const a = Float32Array.of(9, 9, 9, 1, 2, 3);
  const b = Float32Array.of(4, 6, 15);
  expect(squaredDistance(a, 1, b, 0, 3)).toBe(9 + 16 + 144);
  expect(squaredDistance(b, 0, a, 1, 3)).toBe(169);
});

it("squaredDistance() is exact in doubles where floats would overflow", () => {
  expect(squaredDistance(Float32Array.of(1e30), 0, Float32Array.of(-1e30), 0, 1)).toBeCloseTo(4e60, -54);
});
