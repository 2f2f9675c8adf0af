import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { line } from "./line.ts";

const logNormal = (z: number, sigma: number): number => -(z * z) / 2 - Math.log(sigma * Math.sqrt(2 * Math.PI));

it("line() has GAN Lab's constants, moved to the square of side 2", () => {
  // In [0, 1]²: x = 0.8 − 0.75 r + 0.01 ε, y = 0.6 + 0.3 r + 0.01 ε. Under x ↦ 2x − 1: 0.6 − 1.5 r and 0.2 + 0.6 r.
  const n = 50_000;
  const points = line().sample(n, createRng(1));
  let [meanX, meanY, covariance] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    meanX += points[2 * i]! / n;
    meanY += points[2 * i + 1]! / n;
  }
  for (let i = 0; i < n; i++) covariance += ((points[2 * i]! - meanX) * (points[2 * i + 1]! - meanY)) / n;
  // One r for both: E = (−0.15, 0.5), cov = −1.5 · 0.6 / 12. Standard deviations: 1.5/√12 and 0.6/√12; the product of
  // the deviations has variance (0.9)² (E (r − ½)⁴ − 1/144) = 0.81 (1/80 − 1/144). Four standard errors are allowed.
  expect(Math.abs(meanX + 0.15)).toBeLessThan(4 * Math.sqrt(2.25 / 12 / n));
  expect(Math.abs(meanY - 0.5)).toBeLessThan(4 * Math.sqrt(0.36 / 12 / n));
  expect(Math.abs(covariance + 0.075)).toBeLessThan(4 * Math.sqrt((0.81 * (1 / 80 - 1 / 144)) / n) + 1e-4);
});

it("line() is as dense at its middle as a uniform stroke blurred across, where the ends are many σ away", () => {
  // The middle of the default stroke, (−0.15, 0.5): N(0; 0, 0.02²)/√(1.5² + 0.6²), both ends 40σ away.
  expect(line().logDensity!([-0.15, 0.5])).toBeCloseTo(logNormal(0, 0.02) - Math.log(Math.sqrt(2.61)), 10);
});

it("line() is half as dense at its end", () => {
  const { logDensity } = line();
  expect(logDensity!([0.6, 0.2])).toBeCloseTo(logDensity!([-0.15, 0.5]) - Math.LN2, 10);
});

it("line() falls off across as a Gaussian", () => {
  const { logDensity } = line({ fromX: -1, fromY: 0, toX: 1, toY: 0, noise: 0.1 });
  expect(logDensity!([0, 0.3]) - logDensity!([0, 0])).toBeCloseTo(-4.5, 12); // three σ
});

it("line() has the density its formula says, by quadrature along the stroke", () => {
  const { logDensity } = line({ fromX: 0.2, fromY: -0.5, toX: -0.4, toY: 0.3, noise: 0.2 });
  const [x, y] = [0.3, 0.1];
  let density = 0;
  const steps = 4000;
  for (let i = 0; i < steps; i++) {
    const r = (i + 0.5) / steps; // midpoint rule over r
    const [cx, cy] = [0.2 - 0.6 * r, -0.5 + 0.8 * r];
    density += Math.exp(logNormal((x - cx) / 0.2, 0.2) + logNormal((y - cy) / 0.2, 0.2)) / steps;
  }
  expect(logDensity!([x, y])).toBeCloseTo(Math.log(density), 6);
});

it("line() with both ends in one place is a round Gaussian, and nearly so when they nearly meet", () => {
  const expected = logNormal(1, 0.1) + logNormal(2, 0.1); // one σ along x, two along y
  for (const apart of [0, 1e-9, 1e-5]) {
    const { logDensity } = line({ fromX: 0, fromY: 0, toX: apart, toY: 0, noise: 0.1 });
    expect(logDensity!([0.1, 0.2])).toBeCloseTo(expected, 3);
  }
});
