import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { wasserstein2 } from "./wasserstein-2.ts";

const { estimate } = wasserstein2();

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => Math.round(1024 * rng.normal()) / 1024);
}

it("wasserstein2() is worked out by hand", () => {
  // 0 and 1 to 1 and 3: 1² and 2² in order, not 3² and 0²: √(5/2).
  expect(estimate(Float32Array.of(0, 1), Float32Array.of(3, 1), 1).value).toBeCloseTo(Math.sqrt(2.5), 14);
});

it("wasserstein2() of a translation by t is |t|, whatever the cloud", () => {
  const points = cloud(1, 300);
  expect(
    estimate(
      points,
      points.map((x, i) => x + (i % 2 === 0 ? 3 : 4)),
      2,
    ).value,
  ).toBeCloseTo(5, 12);
});

it("wasserstein2() of a cloud and its double is the root mean square of its points", () => {
  // x ↦ 2x is the gradient of a convex function, and so the best transport: W₂² = mean |x|². Likewise in 3 dimensions.
  for (const dims of [2, 3]) {
    const points = cloud(2, 200, dims);
    const square = points.reduce((sum, x) => sum + x * x, 0) / 200;
    expect(
      estimate(
        points,
        points.map((x) => 2 * x),
        dims,
      ).value,
    ).toBeCloseTo(Math.sqrt(square), 12);
  }
});

it("wasserstein2() splits off the difference of the means", () => {
  const [a, b] = [cloud(3, 100), cloud(4, 100).map((x) => x / 2)];
  const mean = (points: Float32Array, k: number): number =>
    points.reduce((sum, x, i) => (i % 2 === k ? sum + x / 100 : sum), 0);
  const centred = (points: Float32Array): Float32Array => {
    const at = [mean(points, 0), mean(points, 1)];
    return points.map((x, i) => x - at[i % 2]!);
  };
  const apart = (mean(a, 0) - mean(b, 0)) ** 2 + (mean(a, 1) - mean(b, 1)) ** 2;
  expect(estimate(a, b, 2).value ** 2).toBeCloseTo(estimate(centred(a), centred(b), 2).value ** 2 + apart, 5);
});

it("wasserstein2() is infinite for a point that is nowhere", () => {
  expect(estimate(Float32Array.of(0, 1), Float32Array.of(0, Number.NaN), 1).value).toBe(Number.POSITIVE_INFINITY);
});
