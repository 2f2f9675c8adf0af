import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { sinkhorn } from "./sinkhorn.ts";
import { wasserstein2 } from "./wasserstein-2.ts";

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => Math.round(1024 * rng.normal()) / 1024);
}

it.each([0.05, 1, 10])("sinkhorn() of a translation by t is ½|t|² at a blur of %f", (blur) => {
  const points = cloud(1, 60);
  const moved = points.map((x, i) => x + (i % 2 === 0 ? 3 : 4));
  expect(sinkhorn({ blur }).estimate(points, moved, 2).value).toBeCloseTo(12.5, 3);
});

it("sinkhorn() between single points is half their squared distance", () => {
  expect(sinkhorn().estimate(Float32Array.of(0, 0), Float32Array.of(3, 4), 2).value).toBeCloseTo(12.5, 10);
});

it("sinkhorn() nears ½ W₂² as the blur goes to 0", () => {
  const [a, b] = [cloud(2, 60), cloud(3, 60).map((x) => 2 * x + 1)];
  const limit = wasserstein2().estimate(a, b, 2).value ** 2 / 2;
  const value = (blur: number): number => sinkhorn({ blur, iterations: 1000 }).estimate(a, b, 2).value;
  // The entropy of 60 points is at most log 60: OT_ε is within ε log 60 of ½ W₂², and so are half of both others
  // together.
  expect(Math.abs(value(0.05) - limit)).toBeLessThan(0.05 ** 2 * Math.log(60));
});

it("sinkhorn() nears half the squared distance of the means as the blur grows", () => {
  // 0 and 2 against 2 and 6: means 1 and 4.
  const { value } = sinkhorn({ blur: 10 }).estimate(Float32Array.of(0, 2), Float32Array.of(2, 6), 1);
  // The next term is of order σ⁴/ε, here 4/100.
  expect(Math.abs(value - 4.5)).toBeLessThan(0.05);
});

it("sinkhorn() is near what it converges to after the default number of iterations", () => {
  const [a, b] = [cloud(4, 60), cloud(5, 60)];
  const converged = sinkhorn({ iterations: 1000 }).estimate(a, b, 2).value;
  const value = sinkhorn().estimate(a, b, 2).value;
  expect(value).toBeLessThan(converged + 1e-4);
  expect(value).toBeGreaterThan(0.98 * converged);
});

it("sinkhorn() is symmetric, takes unequal sizes, and is infinite for a point that is nowhere", () => {
  const [a, b] = [cloud(6, 40), cloud(7, 25)];
  const { estimate } = sinkhorn({ blur: 0.3 });
  expect(estimate(a, b, 2).value).toBeCloseTo(estimate(b, a, 2).value, 4);
  a[0] = Number.NaN;
  expect(estimate(a, b, 2).value).toBe(Number.POSITIVE_INFINITY);
});
