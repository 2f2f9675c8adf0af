import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { drawn } from "./drawn.ts";

it("drawn() blurs the given points, each with its share", () => {
  const n = 20_000;
  const points = drawn({ points: [0.5, 0.5, 0.5, 0.5, -0.5, 0], noise: 0.04 }).sample(n, createRng(1));
  let right = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const x = points[2 * i]!;
    if (x > 0) right++;
    square += (x - (x > 0 ? 0.5 : -0.5)) ** 2 / n;
  }
  // A point given twice comes twice as often. Four standard errors; the square of a normal has variance 2σ⁴.
  expect(Math.abs(right / n - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / n));
  expect(Math.abs(square - 0.0016)).toBeLessThan(4 * Math.sqrt(2 / n) * 0.0016);
});

it("drawn() has the density of Gaussians around its points, in any number of dimensions", () => {
  // Three dimensions, two points: one σ from the first along every axis, 10σ and more from the second.
  const { dims, logDensity } = drawn({ points: [0, 0, 0, 1, 1, 1], dims: 3, noise: 0.1 });
  expect(dims).toBe(3);
  expect(logDensity!([0.1, 0.1, -0.1])).toBeCloseTo(-Math.log(2) - 1.5 - 1.5 * Math.log(2 * Math.PI * 0.01), 10);
});

it("drawn() takes a Float32Array as well as a list", () => {
  const points = new Float32Array([0.25, -0.5]) as unknown as number[];
  expect(drawn({ points }).logDensity!([0, 0])).toBe(drawn({ points: [0.25, -0.5] }).logDensity!([0, 0]));
});

it("drawn() copies its points", () => {
  const points = [0.25, -0.5];
  const distribution = drawn({ points });
  const before = distribution.logDensity!([0.25, -0.5]);
  points[0] = 9;
  expect(distribution.logDensity!([0.25, -0.5])).toBe(before);
  expect(distribution.params.points).toEqual([0.25, -0.5]);
});

it("drawn() refuses no points, and a list that is not whole points", () => {
  expect(() => drawn({ points: [] })).toThrow(
    "drawn: points must hold one point or more of dims = 2 numbers each, got [].",
  );
  expect(() => drawn({ points: [1, 2, 3] })).toThrow("of dims = 2 numbers each, got [1, 2, 3].");
});

it("drawn() names the coordinate it refuses", () => {
  expect(() => drawn({ points: [0, Number.NaN] })).toThrow("drawn: points[1] must be a finite number, got NaN.");
  expect(() => drawn({ points: [0, 1e39] })).toThrow("drawn: points[1] must be a finite number in [-1000000, 1000000]");
});
