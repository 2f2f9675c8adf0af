import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { slicedWasserstein } from "./sliced-wasserstein.ts";
import { wasserstein1 } from "./wasserstein-1.ts";
import { wasserstein2 } from "./wasserstein-2.ts";

const { estimate } = wasserstein1();

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => rng.normal());
}

it("wasserstein1() is worked out by hand", () => {
  // (0, 0) and (0, 3) to (4, 0) and (4, 3): across, 4 each, not along the diagonals, 5 each.
  expect(estimate(Float32Array.of(0, 0, 0, 3), Float32Array.of(4, 3, 4, 0), 2).value).toBe(4);
});

it("wasserstein1() of a translation by t is |t|, whatever the cloud", () => {
  const points = cloud(1, 300).map((x) => Math.fround(Math.round(x * 1024) / 1024)); // so that adding 3 and 4 is exact
  const moved = points.map((x, i) => x + (i % 2 === 0 ? 3 : 4));
  expect(estimate(points, moved, 2).value).toBeCloseTo(5, 12);
});

it("wasserstein1() on a line pairs points in order", () => {
  const [a, b] = [cloud(2, 200, 1), cloud(3, 200, 1).map((x) => 2 * x - 1)];
  const [p, q] = [a.slice().sort(), b.slice().sort()];
  const inOrder = p.reduce((sum, x, i) => sum + Math.abs(x - q[i]!) / 200, 0);
  expect(estimate(a, b, 1).value).toBeCloseTo(inOrder, 12);
});

it("wasserstein1() is symmetric, keeps the triangle, and is at most wasserstein2() and at least a sliced one", () => {
  const [a, b, c] = [cloud(4, 100), cloud(5, 100), cloud(6, 100).map((x) => x / 3 + 1)] as const;
  const w = (p: Float32Array, q: Float32Array): number => estimate(p, q, 2).value;
  expect(w(a, c)).toBeCloseTo(w(c, a), 12);
  expect(w(a, c)).toBeLessThanOrEqual(w(a, b) + w(b, c));
  expect(w(a, c)).toBeLessThanOrEqual(wasserstein2().estimate(a, c, 2).value);
  expect(w(a, c)).toBeGreaterThanOrEqual(slicedWasserstein({ order: 1 }).estimate(a, c, 2).value);
});

it("wasserstein1() between samples of one Gaussian is not near 0: its floor", () => {
  // Independently measured with another solver: 0.262 ± 0.018 for n = 256; three deviations.
  expect(Math.abs(estimate(cloud(7, 256), cloud(8, 256), 2).value - 0.262)).toBeLessThan(0.054);
});

it("wasserstein1() keeps its digits at 1e30, and is infinite for a point that is nowhere", () => {
  const points = cloud(9, 20);
  const huge = points.map((x) => 1e30 * x);
  const other = cloud(10, 20);
  const ratio =
    estimate(
      huge,
      other.map((x) => 1e30 * x),
      2,
    ).value / estimate(points, other, 2).value;
  expect(ratio / 1e30).toBeCloseTo(1, 6);
  points[3] = Number.NaN;
  expect(estimate(points, other, 2).value).toBe(Number.POSITIVE_INFINITY);
});
