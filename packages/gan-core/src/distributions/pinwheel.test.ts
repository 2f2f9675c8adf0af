import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { pinwheel } from "./pinwheel.ts";

it("pinwheel() keeps lengths: |x|/2 is that of a Gaussian at (1, 0)", () => {
  // E |x|²/4 = 1 + 0.3² + 0.1² = 1.1; the square's variance is 4 · 0.09 + 2 · 0.0081 + 2 · 0.0001 = 0.3764.
  const n = 40_000;
  const points = pinwheel().sample(n, createRng(1));
  let square = 0;
  for (let i = 0; i < n; i++) square += (points[2 * i]! ** 2 + points[2 * i + 1]! ** 2) / 4 / n;
  expect(Math.abs(square - 1.1)).toBeLessThan(4 * Math.sqrt(0.3764 / n));
});

it("pinwheel() has the density of its definition on an arm's middle line, by hand", () => {
  // f = (1, 0) on arm 0: x = 2 (cos θ, −sin θ) with θ = e/4. The slope is 1 as f₂ = 0; the other images of this point
  // have f₁ < 0.31 at |f₂| > 0.9: 9σ off and more.
  const theta = Math.E / 4;
  const found = pinwheel().logDensity!([2 * Math.cos(theta), -2 * Math.sin(theta)]);
  expect(found).toBeCloseTo(-Math.log(4 * 5 * 2 * Math.PI * 0.3 * 0.1), 9);
});

it("pinwheel() has the true Jacobian off the middle line, by hand", () => {
  // f = (1.3, 0.1), one σ out and one σ aside, on arm 0: slope 1 + e^1.3 · 0.1/4.
  const theta = Math.exp(1.3) / 4;
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)];
  const found = pinwheel().logDensity!([2 * (1.3 * cos + 0.1 * sin), 2 * (0.1 * cos - 1.3 * sin)]);
  const slope = 1 + (Math.exp(1.3) * 0.1) / 4;
  expect(found).toBeCloseTo(-1 - Math.log(4 * 5 * 2 * Math.PI * 0.3 * 0.1 * slope), 10);
});

it("pinwheel() is the same turned by one arm", () => {
  const { logDensity } = pinwheel({ arms: 3 });
  const [x, y] = [0.9, 1.7];
  const [cos, sin] = [Math.cos((2 * Math.PI) / 3), Math.sin((2 * Math.PI) / 3)];
  expect(logDensity!([x * cos - y * sin, x * sin + y * cos])).toBeCloseTo(logDensity!([x, y]), 9);
});

it("pinwheel() has a finite log density far out, where its arms are wound too tightly to tell apart", () => {
  const { logDensity } = pinwheel();
  // The middle of the arm's direction is nearest: e^(−(ρ − 1)²/2σᵣ²), ρ = 20, give or take its width.
  expect(logDensity!([40, 0])).toBeLessThan(-(19 ** 2) / 0.18);
  expect(logDensity!([40, 0])).toBeGreaterThan(-(19 ** 2) / 0.18 - 20);
});
