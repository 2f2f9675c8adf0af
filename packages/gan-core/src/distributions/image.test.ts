import fc from "fast-check";
import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { image } from "./image.ts";

it("image() is each level over the total, on pixels of side 2/max(width, height), the first at the top left", () => {
  // Three by two: pixels of side 2/3, x from −1, y from 2/3 down. Total 10.
  const { logDensity } = image({ values: [1, 2, 3, 4, 0, 0], width: 3, height: 2 });
  const density = (level: number): number => Math.log(level / (10 * (4 / 9)));
  expect(logDensity!([-0.9, 0.6])).toBeCloseTo(density(1), 12);
  expect(logDensity!([0, 0.1])).toBeCloseTo(density(2), 12);
  expect(logDensity!([0.9, 0.6])).toBeCloseTo(density(3), 12);
  expect(logDensity!([-0.9, -0.1])).toBeCloseTo(density(4), 12);
  expect(logDensity!([0.9, -0.6])).toBe(Number.NEGATIVE_INFINITY); // black
  expect(logDensity!([0, 0.7])).toBe(Number.NEGATIVE_INFINITY); // outside
});

it("image() draws each pixel with its share", () => {
  const n = 20_000;
  const points = image({ values: [5, 0, 1, 4], width: 2, height: 2 }).sample(n, createRng(1));
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) counts[(points[2 * i]! < 0 ? 0 : 1) + (points[2 * i + 1]! > 0 ? 0 : 2)]!++;
  [0.5, 0, 0.1, 0.4].forEach((share, j) => {
    expect(Math.abs(counts[j]! / n - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / n));
  });
});

it("image() is even within a pixel", () => {
  const n = 20_000;
  const points = image({ values: [1], width: 1, height: 1 }).sample(n, createRng(2));
  const square = points.reduce((sum, v) => sum + v ** 2 / points.length, 0);
  expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / (2 * n))); // uniform on [−1, 1]
});

it("image() names what it refuses", () => {
  expect(() => image({ values: [1, 2, 3], width: 2, height: 2 })).toThrow(
    "image: values must hold width · height = 4 grey levels, got 3.",
  );
  expect(() => image({ values: [1, -1], width: 2, height: 1 })).toThrow(
    "image: values[1] must be a finite number in [0,",
  );
  expect(() => image({ values: [0, 0], width: 2, height: 1 })).toThrow("image: values must hold a grey level above 0");
});

it("image() of any levels draws points that its density allows", () => {
  const picture = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.integer({ min: 1, max: 5 }).chain((height) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        values: fc.array(fc.oneof(fc.double({ min: 0, max: 1e30, noNaN: true }), fc.constant(0)), {
          minLength: width * height,
          maxLength: width * height,
        }),
      }),
    ),
  );
  fc.assert(
    fc.property(picture, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (given, seed) => {
      if (!given.values.some((v) => v > 0)) return;
      const { sample, logDensity } = image(given);
      const points = sample(20, createRng(seed));
      for (let i = 0; i < 20; i++) expect(logDensity!(points, 2 * i)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
    }),
  );
});
