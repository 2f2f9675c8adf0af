import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { cosine } from "./cosine.ts";

it("cosine() without noise is 2.5 sin u over [−2.5, 2.5), and has no density", () => {
  const { sample, logDensity } = cosine({ noise: 0 });
  expect(logDensity).toBeUndefined();
  const n = 10_000;
  const points = sample(n, createRng(1));
  let mean = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const u = points[2 * i]!;
    expect(Math.abs(u)).toBeLessThanOrEqual(2.5);
    expect(points[2 * i + 1]).toBeCloseTo(2.5 * Math.sin(u), 5);
    mean += u / n;
    square += u ** 2 / n;
  }
  // Uniform: variance 25/12, and the square's is 2.5⁴ (1/5 − 1/9). Four standard errors.
  expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(25 / 12 / n));
  expect(Math.abs(square - 25 / 12)).toBeLessThan(4 * Math.sqrt((2.5 ** 4 * 4) / 45 / n));
});

it("cosine() is on its flank as dense as a straight line of that slope", () => {
  // At 0: a share du/5 on a length √(1 + 2.5²) du, σ across; the curve has no curvature there.
  const expected = -Math.log(5 * Math.sqrt(7.25) * 0.05 * Math.sqrt(2 * Math.PI));
  expect(cosine({ noise: 0.05 }).logDensity!([0, 0])).toBeCloseTo(expected, 2);
});

it("cosine() is odd: the same turned by half a turn about 0", () => {
  const { logDensity } = cosine();
  expect(logDensity!([1.2, 2])).toBeCloseTo(logDensity!([-1.2, -2]), 9);
});

it("cosine() refuses a noise too small for its density, but for 0", () => {
  expect(() => cosine({ noise: 0.001 })).toThrow("cosine: noise must be 0 or at least 0.005, got 0.001.");
});
