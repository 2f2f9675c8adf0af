import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { ring } from "./ring.ts";

/** e^−z I₀(z), by Poisson's integral on so many nodes that it is exact to rounding. */
function scaledBessel(z: number): number {
  const nodes = 100_000;
  let sum = 0;
  for (let i = 0; i < nodes; i++) sum += Math.exp(z * (Math.cos((2 * Math.PI * (i + 0.5)) / nodes) - 1));
  return sum / nodes;
}

it("ring() has GAN Lab's constants, moved to the square of side 2", () => {
  // In [0, 1]²: x = 0.5 + 0.3 cos θ + 0.025 ε, y = 0.45 + 0.25 sin θ + 0.025 ε. Under x ↦ 2x − 1 the centre is
  // (0, −0.1), the radii 0.6 and 0.5, the noise 0.05; so var x = 0.18 + 0.0025 and var y = 0.125 + 0.0025.
  const n = 50_000;
  const points = ring().sample(n, createRng(1));
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    sums[0]! += points[2 * i]! / n;
    sums[1]! += (points[2 * i + 1]! + 0.1) / n;
    sums[2]! += points[2 * i]! ** 2 / n;
    sums[3]! += (points[2 * i + 1]! + 0.1) ** 2 / n;
  }
  // cos² θ has variance 1/8: the squares' standard deviations are near 0.36/√8 and 0.25/√8. Four standard errors.
  expect(Math.abs(sums[0]!)).toBeLessThan(4 * Math.sqrt(0.1825 / n));
  expect(Math.abs(sums[1]!)).toBeLessThan(4 * Math.sqrt(0.1275 / n));
  expect(Math.abs(sums[2]! - 0.1825)).toBeLessThan(4 * (0.36 / Math.sqrt(8 * n)) * 1.1);
  expect(Math.abs(sums[3]! - 0.1275)).toBeLessThan(4 * (0.25 / Math.sqrt(8 * n)) * 1.1);
});

it("ring() that is a circle has the density of the Bessel formula", () => {
  // p = e^(−(ρ² + R²)/2σ²) I₀(ρR/σ²) / 2πσ² = e^(−(ρ − R)²/2σ²) · e^−z I₀(z) / 2πσ², with z = ρR/σ².
  for (const [radius, noise] of [
    [0.6, 0.05],
    [1, 0.005],
    [0.5, 0.3],
  ] as const) {
    const { logDensity } = ring({ radiusX: radius, radiusY: radius, noise });
    for (const distance of [0, 0.1, radius, radius + noise, 1.5, 5]) {
      const expected =
        -((distance - radius) ** 2) / (2 * noise * noise) +
        Math.log(scaledBessel((distance * radius) / noise ** 2) / (2 * Math.PI * noise * noise));
      const angle = 0.7;
      const found = logDensity!([distance * Math.cos(angle), -0.1 + distance * Math.sin(angle)]);
      expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
    }
  }
});

it("ring() of no radius is a round Gaussian at the centre", () => {
  const { logDensity } = ring({ radiusX: 0, radiusY: 0, noise: 0.1 });
  expect(logDensity!([0.1, -0.1])).toBeCloseTo(-0.5 - Math.log(2 * Math.PI * 0.01), 12);
});

it("ring() stretched along x is the same ring along y, turned", () => {
  const wide = ring({ radiusX: 0.8, radiusY: 0.2, noise: 0.02 });
  const tall = ring({ radiusX: 0.2, radiusY: 0.8, noise: 0.02 });
  for (const [u, v] of [
    [0.8, 0],
    [0.3, 0.4],
    [-0.5, 0.1],
  ] as const) {
    expect(wide.logDensity!([u, v - 0.1])).toBeCloseTo(tall.logDensity!([v, u - 0.1]), 8);
  }
});
