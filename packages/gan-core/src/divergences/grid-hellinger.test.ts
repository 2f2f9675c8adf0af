import { expect, it } from "vitest";
import { probit } from "../latents/probit.ts";
import { gridHellinger } from "./grid-hellinger.ts";
import { gridTv } from "./grid-tv.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);

it("gridHellinger() is worked out by hand, the bin outside included", () => {
  // p = (1, 0 | 0), q = (¼, 0 | ¾): 1 − √¼ = ½.
  const { value, outside } = gridHellinger({ cells: 2 }).estimate(cloud(-0.5), cloud(-0.5, 3, 4, 5), 1);
  expect(value).toBeCloseTo(Math.SQRT1_2, 14);
  expect(outside).toEqual({ real: 0, fake: 0.75 });
});

it("gridHellinger() is 1 for clouds that share no cell, and the same from either side", () => {
  const { estimate } = gridHellinger({ cells: 4 });
  expect(estimate(cloud(-0.9, -0.8), cloud(0.9), 1).value).toBe(1);
  const [a, b] = [cloud(-0.9, 0.1, 0.2, 0.9), cloud(0.1, 0.9, 0.9)];
  expect(estimate(a, b, 1).value).toBe(estimate(b, a, 1).value);
});

it("gridHellinger() and gridTv() bound each other: H² ≤ TV ≤ √2 H", () => {
  const [a, b] = [cloud(-0.9, 0.1, 0.2, 0.9, 0.3), cloud(0.1, 0.9, 0.9, -0.2)];
  const h = gridHellinger({ cells: 5 }).estimate(a, b, 1).value;
  const tv = gridTv({ cells: 5 }).estimate(a, b, 1).value;
  expect(h * h).toBeLessThanOrEqual(tv);
  expect(tv).toBeLessThanOrEqual(Math.SQRT2 * h);
});

it("gridHellinger() of two Gaussians a standard deviation apart is √(1 − e^(−1/8))", () => {
  // Quantiles for points: counts are right to one point a cell.
  const real = Float32Array.from({ length: 100_000 }, (_, i) => probit((i + 0.5) / 100_000));
  const { value } = gridHellinger({ cells: 120, extent: 6 }).estimate(
    real,
    real.map((x) => x + 1),
    1,
  );
  expect(value).toBeCloseTo(Math.sqrt(1 - Math.exp(-1 / 8)), 2);
});
