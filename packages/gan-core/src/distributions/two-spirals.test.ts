import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { twoSpirals } from "./two-spirals.ts";

it("twoSpirals() is the same turned by half a turn, one arm being the other", () => {
  const { logDensity } = twoSpirals();
  for (const [x, y] of [
    [1, 1],
    [-2.5, 0.3],
    [0.1, 0],
  ] as const) {
    expect(logDensity!([x, y])).toBe(logDensity!([-x, -y]));
  }
});

it("twoSpirals() has FFJORD's constants: the second moment of its definition", () => {
  // E |x|² = (E t² + 2 E u² + 2 E u₁ (−t cos t) + 2 E u₂ t sin t)/9 + 2σ², with u uniform on [0, ½): E u = 1/4,
  // E u² = 1/12. T = 3π, density 2t/T²: E t² = T²/2; E t cos t = 2/T² ∫ t² cos t = 2/T² (2T cos T) = −4/T;
  // E t sin t = 2/T² (−T² cos T + 2 cos T − 2) = 2/T² (T² − 4).
  const T = 3 * Math.PI;
  const expected = (T ** 2 / 2 + 1 / 6 + (2 / 4) * (4 / T) + (2 / 4) * (2 / T ** 2) * (T ** 2 - 4)) / 9 + 0.02;
  const n = 40_000;
  const points = twoSpirals().sample(n, createRng(1));
  let square = 0;
  let fourth = 0;
  for (let i = 0; i < n; i++) {
    const s = points[2 * i]! ** 2 + points[2 * i + 1]! ** 2;
    square += s / n;
    fourth += (s * s) / n;
  }
  expect(Math.abs(square - expected)).toBeLessThan(4 * Math.sqrt((fourth - square ** 2) / n));
});

it("twoSpirals() has the density of its definition, by a grid over the arm and the square", () => {
  const { logDensity } = twoSpirals({ noise: 0.3 });
  const [x, y] = [1.2, -0.4];
  const [alongs, acrosses] = [1500, 20];
  let density = 0;
  for (let i = 0; i < alongs; i++) {
    const t = 3 * Math.PI * Math.sqrt((i + 0.5) / alongs); // midpoint rule, here and in both directions of the square
    for (let j = 0; j < acrosses ** 2; j++) {
      const u = 0.5 * (((j % acrosses) + 0.5) / acrosses);
      const v = 0.5 * ((Math.floor(j / acrosses) + 0.5) / acrosses);
      const [cx, cy] = [(-t * Math.cos(t) + u) / 3, (t * Math.sin(t) + v) / 3];
      const height = 1 / (2 * Math.PI * 0.09 * 2 * alongs * acrosses ** 2);
      density += height * Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 0.18);
      density += height * Math.exp(-((x + cx) ** 2 + (y + cy) ** 2) / 0.18);
    }
  }
  expect(logDensity!([x, y])).toBeCloseTo(Math.log(density), 4);
});

it("twoSpirals() has a finite log density far from both arms", () => {
  const far = twoSpirals().logDensity!([100, 100]);
  // The nearest end is about 3.3 away from 0: between (141 − 4)²/0.02 and (141 + 4)²/0.02 below 0.
  expect(far).toBeLessThan(-((141 - 4) ** 2) / 0.02);
  expect(far).toBeGreaterThan(-((142 + 4) ** 2) / 0.02);
});
