import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { gridJs } from "./grid-js.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);
const quarters = gridJs({ cells: 2 });

it("gridJs() on a 2 × 2 grid is worked out by hand", () => {
  // p = (½, ½, 0, 0), q = (½, 0, ½, 0), m = (½, ¼, ¼, 0):
  // ½ (½ log₂ 1 + ½ log₂ 2) + ½ (½ log₂ 1 + ½ log₂ 2) = ½.
  const real = cloud(-0.5, -0.5, -0.5, 0.5);
  const fake = cloud(-0.5, -0.5, 0.5, -0.5);
  expect(quarters.estimate(real, fake, 2).value).toBe(0.5);
});

it("gridJs() of unequal shares is worked out by hand", () => {
  // p = (¾, ¼), q = (¼, ¾), m = (½, ½): ¾ log₂ (3/2) + ¼ log₂ (1/2) = ¾ log₂ 3 − 1.
  const real = cloud(-0.5, -0.5, -0.5, 0.5);
  const fake = cloud(-0.5, 0.5, 0.5, 0.5);
  expect(gridJs({ cells: 2 }).estimate(real, fake, 1).value).toBeCloseTo(0.75 * Math.log2(3) - 1, 14);
});

it("gridJs() of clouds that share no cell is 1", () => {
  expect(quarters.estimate(cloud(-0.5, -0.5, -0.4, -0.4), cloud(0.5, 0.5), 2).value).toBe(1);
});

it("gridJs() takes everything outside the box for one cell, and says how much it is", () => {
  // p = (½ inside, ½ outside), q = (0, 1), m = (¼, ¾): ½ (½ log₂ 2 + ½ log₂ (2/3)) + ½ log₂ (4/3)
  //   = ½ (½ + ½ − ½ log₂ 3 + 2 − log₂ 3) = ½ (3 − (3/2) log₂ 3).
  const { value, outside } = quarters.estimate(cloud(0.5, 0.5, 3, 3), cloud(-9, 0, 0, 9), 2);
  expect(value).toBeCloseTo(0.5 * (3 - 1.5 * Math.log2(3)), 14);
  expect(outside).toEqual({ real: 0.5, fake: 1 });
});

it("gridJs() is the same from either side, to the last bit", () => {
  const rng = createRng(1);
  const real = Float32Array.from({ length: 4000 }, () => 0.4 * rng.normal());
  const fake = Float32Array.from({ length: 3000 }, () => 0.2 + 0.3 * rng.normal());
  expect(gridJs().estimate(real, fake, 2).value).toBe(gridJs().estimate(fake, real, 2).value);
});

it("gridJs() of two Gaussians approaches the integral of their densities", () => {
  // Along x, N(±0.2, 0.3²); JS by the midpoint rule on [−3, 3], h = 1/1000. Points along one axis, in 60 cells of 1/10.
  const density = (x: number, mean: number): number =>
    Math.exp(-((x - mean) ** 2) / 0.18) / (0.3 * Math.sqrt(2 * Math.PI));
  let truth = 0;
  for (let x = -3 + 5e-4; x < 3; x += 1e-3) {
    const [p, q] = [density(x, -0.2), density(x, 0.2)];
    truth += 1e-3 * 0.5 * (p * Math.log2((2 * p) / (p + q)) + q * Math.log2((2 * q) / (p + q)));
  }
  const n = 200_000;
  const rng = createRng(2);
  const real = Float32Array.from({ length: n }, () => -0.2 + 0.3 * rng.normal());
  const fake = Float32Array.from({ length: n }, () => 0.2 + 0.3 * rng.normal());
  const { value } = gridJs({ cells: 60, extent: 3 }).estimate(real, fake, 1);
  // Binning can only lose information: cells a third of σ wide lose about 1 %. Chance adds (cells − 1)/(4 n ln 2),
  // which is 1e-4, and scatters by √(JS/n), about 1e-3.
  expect(Math.abs(value - truth)).toBeLessThan(0.01 * truth + 4e-3);
  expect(truth).toBeGreaterThan(0.2);
});
