import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { correlatedGaussian } from "./correlated-gaussian.ts";

it("correlatedGaussian() has the density of its covariance, by hand", () => {
  // ρ = 0.6, σ = (1, 2) at (1, 2): z = (1, 1), z₁² − 2ρ z₁z₂ + z₂² = 0.8, over 2 · 0.64; √(1 − ρ²) = 0.8.
  const { logDensity } = correlatedGaussian({ correlation: 0.6, sigmaX: 1, sigmaY: 2 });
  expect(logDensity!([1, 2])).toBeCloseTo(-0.8 / 1.28 - Math.log(2 * Math.PI * 2 * 0.8), 12);
});

it("correlatedGaussian() draws with its variances and its correlation", () => {
  const n = 40_000;
  const points = correlatedGaussian({ correlation: -0.5, sigmaX: 1, sigmaY: 2 }).sample(n, createRng(1));
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    xx += x ** 2 / n;
    xy += (x * y) / n;
    yy += y ** 2 / n;
  }
  // var x² = 2σ⁴, var xy = σ₁²σ₂² (1 + ρ²) = 5. Four standard errors.
  expect(Math.abs(xx - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(yy - 4)).toBeLessThan(4 * 4 * Math.sqrt(2 / n));
  expect(Math.abs(xy + 1)).toBeLessThan(4 * Math.sqrt(5 / n));
});

it("correlatedGaussian() without correlation is two Gaussians side by side", () => {
  const { logDensity } = correlatedGaussian({ correlation: 0, sigmaX: 0.1, sigmaY: 0.2 });
  expect(logDensity!([0.1, 0.4])).toBeCloseTo(-0.5 - 2 - Math.log(2 * Math.PI * 0.02), 12);
});
