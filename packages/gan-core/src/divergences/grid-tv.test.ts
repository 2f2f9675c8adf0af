import { expect, it } from "vitest";
import { probit } from "../latents/probit.ts";
import { gridTv } from "./grid-tv.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);

it("gridTv() is worked out by hand, the bin outside included", () => {
  // p = (½, ¼ | ¼), q = (0, ½ | ½): ½ (½ + ¼ + ¼) = ½.
  const { value, outside } = gridTv({ cells: 2 }).estimate(cloud(-0.5, -0.4, 0.5, 3), cloud(0.1, -7), 1);
  expect(value).toBe(0.5);
  expect(outside).toEqual({ real: 0.25, fake: 0.5 });
});

it("gridTv() is 1 for clouds that share no cell, and the same from either side", () => {
  const { estimate } = gridTv({ cells: 4 });
  expect(estimate(cloud(-0.9, -0.8), cloud(0.9), 1).value).toBe(1);
  const [a, b] = [cloud(-0.9, 0.1, 0.2, 0.9), cloud(0.1, 0.9, 0.9)];
  expect(estimate(a, b, 1).value).toBe(estimate(b, a, 1).value);
});

it("gridTv() of two Gaussians a standard deviation apart is 2 Φ(½) − 1", () => {
  // 0.3829249. Quantiles for points: counts are right to one point a cell, and the densities cross on a cell's edge.
  const real = Float32Array.from({ length: 100_000 }, (_, i) => probit((i + 0.5) / 100_000));
  const { value } = gridTv({ cells: 120, extent: 6 }).estimate(
    real,
    real.map((x) => x + 1),
    1,
  );
  expect(value).toBeCloseTo(0.3829249, 2);
});
