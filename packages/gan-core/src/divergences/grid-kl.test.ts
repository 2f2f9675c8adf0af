import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { gridKl } from "./grid-kl.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);

it("gridKl() on a 2 × 2 grid is worked out by hand, pseudo-counts and the bin outside included", () => {
  // Five bins, c = ½: real (1, 1, 0, 0 | 0) → (3, 3, 1, 1, 1)/9, fake (2, 0, 0, 0 | 0) → (5, 1, 1, 1, 1)/9.
  // KL = (3/9) log₂ (3/5) + (3/9) log₂ 3.
  const real = cloud(-0.5, -0.5, -0.5, 0.5);
  const fake = cloud(-0.5, -0.5, -0.6, -0.6);
  const { value, outside } = gridKl({ cells: 2 }).estimate(real, fake, 2);
  expect(value).toBeCloseTo((Math.log2(3 / 5) + Math.log2(3)) / 3, 14);
  expect(outside).toEqual({ real: 0, fake: 0 });
});

it("gridKl() takes the pseudo-count it is given", () => {
  // Three bins, c = 1: real (1, 0 | 0) → (2, 1, 1)/4, fake (0, 0 | 1) → (1, 1, 2)/4: ½ log₂ 2 + ¼ log₂ ½ = ¼.
  expect(gridKl({ cells: 2, pseudoCount: 1 }).estimate(cloud(-0.5), cloud(5), 1).value).toBeCloseTo(0.25, 14);
});

it("gridKl() is finite however far apart the clouds are, and grows as the pseudo-count shrinks", () => {
  const values = [1, 0.1, 0.001].map(
    (pseudoCount) => gridKl({ pseudoCount }).estimate(cloud(-0.5, -0.5), cloud(0.5, 0.5), 2).value,
  );
  expect(values.every((value, i) => Number.isFinite(value) && value > (values[i - 1] ?? 0))).toBe(true);
});

it("gridKl() minds a mode left out more than a mode made up", () => {
  const one = cloud(-0.5, -0.5, -0.5, -0.5);
  const both = cloud(-0.5, -0.5, 0.5, 0.5);
  const kl = gridKl({ cells: 2, pseudoCount: 0.01 });
  expect(kl.estimate(both, one, 2).value).toBeGreaterThan(2 * kl.estimate(one, both, 2).value);
});

it("gridKl() counts the mass outside, so that it can not look like a perfect fit", () => {
  const inside = Float32Array.from({ length: 200 }, (_, i) => (i % 20) / 10 - 0.95);
  const half = inside.map((x, i) => (i < 100 ? x : x + 10));
  const { value, outside } = gridKl({ cells: 10 }).estimate(inside, half, 1);
  expect(outside).toEqual({ real: 0, fake: 0.5 });
  // 200 points, 11 bins, c = ½, 20 points in each real cell and 10 in each fake one, 100 outside:
  const total = 200 + 0.5 * 11;
  expect(value).toBeCloseTo((10 * 20.5 * Math.log2(20.5 / 10.5) + 0.5 * Math.log2(0.5 / 100.5)) / total, 12);
});

it("gridKl() of two Gaussians approaches the closed form", () => {
  // KL(N(−0.2, 0.3²) ‖ N(0.2, 0.3²)) = 0.4²/(2 · 0.3²) nats, in cells of 1/10 on [−3, 3].
  const truth = 0.16 / 0.18 / Math.LN2;
  const n = 200_000;
  const rng = createRng(1);
  const real = Float32Array.from({ length: n }, () => -0.2 + 0.3 * rng.normal());
  const fake = Float32Array.from({ length: n }, () => 0.2 + 0.3 * rng.normal());
  const { value } = gridKl({ cells: 60, extent: 3 }).estimate(real, fake, 1);
  // Cells a third of σ wide lose about 1 %; the scatter is near √(2 KL/n), or 4e-3.
  expect(Math.abs(value - truth)).toBeLessThan(0.01 * truth + 0.012);
});
