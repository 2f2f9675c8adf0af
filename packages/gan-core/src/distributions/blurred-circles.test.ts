import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { blurredCircles } from "./blurred-circles.ts";

/** A circle's density as it is defined: the mean of the Gaussian over so many angles that it is exact to rounding. */
function byAngles(x: number, y: number, radius: number, sigma: number): number {
  const nodes = 5000;
  let sum = 0;
  for (let i = 0; i < nodes; i++) {
    const angle = (2 * Math.PI * i) / nodes;
    const squares = (x - radius * Math.cos(angle)) ** 2 + (y - radius * Math.sin(angle)) ** 2;
    sum += Math.exp(-squares / (2 * sigma * sigma)) / (2 * Math.PI * sigma * sigma);
  }
  return sum / nodes;
}

it("blurredCircles() is the mean of its circles, each the mean of a Gaussian going round", () => {
  const { logDensity } = blurredCircles("two", [1, 0.4], 0.1);
  for (const [x, y] of [
    [0, 0],
    [0.4, 0],
    [-0.5, 0.5],
    [0.9, -0.5],
  ] as const) {
    const expected = (byAngles(x, y, 1, 0.1) + byAngles(x, y, 0.4, 0.1)) / 2;
    expect(logDensity!([x, y])).toBeCloseTo(Math.log(expected), 10);
  }
});

it("blurredCircles() of radius 0 is a round Gaussian", () => {
  const { logDensity } = blurredCircles("dot", [0], 0.2);
  expect(logDensity!([0.2, 0.2])).toBeCloseTo(-1 - Math.log(2 * Math.PI * 0.04), 12);
});

it("blurredCircles() draws angles independently: a quarter of the points in each quadrant, by chance", () => {
  const n = 20_000;
  const points = blurredCircles("one", [1], 0.01).sample(n, createRng(1));
  let first = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    if (x > 0 && y > 0) first++;
    squares += (x * x + y * y) / n;
  }
  expect(Math.abs(first / n - 1 / 4)).toBeLessThan(4 * Math.sqrt(3 / 16 / n));
  // E ρ² = r² + 2σ² = 1.0002, with standard deviation near 2rσ = 0.02.
  expect(Math.abs(squares - 1.0002)).toBeLessThan((4 * 0.02) / Math.sqrt(n));
});
