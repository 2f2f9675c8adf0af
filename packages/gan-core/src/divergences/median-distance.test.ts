import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { medianDistance } from "./median-distance.ts";

it("medianDistance() is worked out by hand", () => {
  // 0, 1, 3: distances 1, 2, 3.
  expect(medianDistance(Float32Array.of(0, 1, 3), 1)).toBe(2);
  // (0, 0), (3, 4): one distance.
  expect(medianDistance(Float32Array.of(0, 0, 3, 4), 2)).toBe(5);
});

it("medianDistance() of N(0, I) in the plane is √(4 ln 2)", () => {
  // X − X′ is N(0, 2I), so |X − X′|²/4 is a unit exponential, with median ln 2.
  const rng = createRng(1);
  const cloud = Float32Array.from({ length: 2000 }, () => rng.normal());
  // Some 0.6/√n of itself is the standard error, n = 500; three of them.
  expect(Math.abs(medianDistance(cloud, 2) / Math.sqrt(4 * Math.LN2) - 1)).toBeLessThan(0.08);
});

it("medianDistance() passes over points that are not finite, and is 0 without a pair", () => {
  expect(medianDistance(Float32Array.of(0, Number.NaN, 7), 1)).toBe(7);
  expect(medianDistance(Float32Array.of(5), 1)).toBe(0);
  expect(medianDistance(Float32Array.of(Number.NaN, Number.NaN), 1)).toBe(0);
});
