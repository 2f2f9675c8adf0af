import { expect, it } from "vitest";
import { probit } from "../latents/probit.ts";
import { gridChiSquared } from "./grid-chi-squared.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);

it("gridChiSquared() is worked out by hand, pseudo-counts and the bin outside included", () => {
  // Three bins, c = 1: real (1, 0 | 0) → (2, 1, 1)/4, fake (0, 0 | 1) → (1, 1, 2)/4: (¼)²/¼ + 0 + (¼)²/½ = 3/8.
  const { value, outside } = gridChiSquared({ cells: 2, pseudoCount: 1 }).estimate(cloud(-0.5), cloud(5), 1);
  expect(value).toBeCloseTo(3 / 8, 14);
  expect(outside).toEqual({ real: 0, fake: 1 });
});

it("gridChiSquared() minds a mode left out more than a mode made up", () => {
  const [one, both] = [cloud(-0.5, -0.5), cloud(-0.5, 0.5)];
  const { estimate } = gridChiSquared({ cells: 2, pseudoCount: 0.01 });
  expect(estimate(both, one, 1).value).toBeGreaterThan(10 * estimate(one, both, 1).value);
});

it("gridChiSquared() of two Gaussians a standard deviation apart is e − 1", () => {
  // Quantiles for points. p²/q is e N(x; −1, 1), and below −3.6, where fakes run out, half a percent of that.
  const real = Float32Array.from({ length: 200_000 }, (_, i) => probit((i + 0.5) / 200_000));
  const { value } = gridChiSquared({ cells: 60, extent: 6 }).estimate(
    real,
    real.map((x) => x + 1),
    1,
  );
  expect(Math.abs(value / (Math.E - 1) - 1)).toBeLessThan(0.02);
});
