import { expect, it } from "vitest";
import { probit } from "../latents/probit.ts";
import { gridKl } from "./grid-kl.ts";
import { gridReverseKl } from "./grid-reverse-kl.ts";

const cloud = (...points: number[]): Float32Array => new Float32Array(points);

it("gridReverseKl() is worked out by hand, pseudo-counts and the bin outside included", () => {
  // Three bins, c = 1: real (0, 0 | 1) → (1, 1, 2)/4, fake (1, 0 | 0) → (2, 1, 1)/4: ½ log₂ 2 + 0 + ¼ log₂ ½ = ¼.
  const { value, outside } = gridReverseKl({ cells: 2, pseudoCount: 1 }).estimate(cloud(5), cloud(-0.5), 1);
  expect(value).toBeCloseTo(0.25, 14);
  expect(outside).toEqual({ real: 1, fake: 0 });
});

it("gridReverseKl() is gridKl() with the clouds exchanged", () => {
  const [one, both] = [cloud(-0.5, -0.4, -0.3), cloud(-0.5, 0.5, 0.2, 0.1)];
  expect(gridReverseKl().estimate(one, both, 1).value).toBe(gridKl().estimate(both, one, 1).value);
});

it("gridReverseKl() minds a mode made up more than a mode left out", () => {
  const [one, both] = [cloud(-0.5, -0.5), cloud(-0.5, 0.5)];
  const { estimate } = gridReverseKl({ cells: 2, pseudoCount: 0.01 });
  expect(estimate(one, both, 1).value).toBeGreaterThan(2 * estimate(both, one, 1).value);
});

it("gridReverseKl() of two Gaussians is near the closed form", () => {
  // KL(N(0, ½²) ‖ N(0, 1)) = ln 2 + ¼/2 − ½ nats. Quantiles for points, so that counts are right to one point a cell.
  const real = Float32Array.from({ length: 100_000 }, (_, i) => probit((i + 0.5) / 100_000));
  const { value } = gridReverseKl({ cells: 200, extent: 5, pseudoCount: 0.01 }).estimate(
    real,
    real.map((x) => x / 2),
    1,
  );
  expect(Math.abs(value - (Math.LN2 + 0.125 - 0.5) / Math.LN2)).toBeLessThan(2e-3);
});
