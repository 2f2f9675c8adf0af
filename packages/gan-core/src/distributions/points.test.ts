import fc from "fast-check";
import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { points } from "./points.ts";

it("points() draws its points and nothing else, each with its share", () => {
  const n = 20_000;
  const drawn = points({ points: [0.5, 0.25, 0.5, 0.25, -1, 0] }).sample(n, createRng(1));
  let twice = 0;
  for (let i = 0; i < n; i++) {
    if (drawn[2 * i] === 0.5 && drawn[2 * i + 1] === 0.25) twice++;
    else expect([drawn[2 * i], drawn[2 * i + 1]]).toEqual([-1, 0]);
  }
  expect(Math.abs(twice / n - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / n));
});

it("points() has no density without noise, and with it that of Gaussians around them", () => {
  expect(points().logDensity).toBeUndefined();
  const { logDensity } = points({ points: [0, 10], dims: 1, noise: 0.5 });
  expect(logDensity!([0.5])).toBeCloseTo(-Math.LN2 - 0.5 - Math.log(0.5 * Math.sqrt(2 * Math.PI)), 10);
});

it("points() says how far they reach, one that is 0 included", () => {
  expect(points({ points: [3, -7] }).extent).toBe(7);
  expect(points({ points: [3, -7], noise: 0.5 }).extent).toBe(8.5);
  expect(points({ points: [0, 0] }).extent).toBeGreaterThan(0);
});

it("points() refuses no points, and a list that is not whole points", () => {
  expect(() => points({ points: [] })).toThrow("points: points must hold one point or more of dims = 2 numbers each");
  expect(() => points({ points: [1, 2, 3] })).toThrow("of dims = 2 numbers each, got [1, 2, 3].");
});

it("points() of any cloud draws its rows, or refuses the coordinate by name", () => {
  const coordinate = fc.oneof(fc.float(), fc.constantFrom(0, 1e30, Number.NaN, 1e-45));
  fc.assert(
    fc.property(fc.array(coordinate, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (values, dims) => {
      const whole = values.length > 0 && values.length % dims === 0;
      if (!whole || !values.every((v) => Math.abs(v) <= 1e6)) {
        expect(() => points({ points: values, dims })).toThrow(/^points: points/);
        return;
      }
      const given = new Set(
        Array.from({ length: values.length / dims }, (_, i) => row(Float32Array.from(values), i, dims)),
      );
      const drawn = points({ points: values, dims }).sample(20, createRng(2));
      for (let i = 0; i < 20; i++) expect(given).toContain(row(drawn, i, dims));
    }),
  );
});

function row(cloud: Float32Array, i: number, dims: number): string {
  return cloud.subarray(i * dims, (i + 1) * dims).join();
}
