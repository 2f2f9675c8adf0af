import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { frechet } from "./frechet.ts";

const { estimate } = frechet();

/** Points with exactly this mean and covariance LLᵀ, over n − 1: μ ± s L eₖ with 2 s² = 2 d − 1. */
function withMoments(mean: number[], factor: number[]): Float32Array {
  const dims = mean.length;
  const s = Math.sqrt((2 * dims - 1) / 2);
  const points: number[] = [];
  for (let k = 0; k < dims; k++) {
    for (const sign of [1, -1]) points.push(...mean.map((m, i) => m + sign * s * factor[i * dims + k]!));
  }
  return Float32Array.from(points);
}

it("frechet() of N(0, A) and N(μ, B) is the closed form", () => {
  // A = [[1, .3], [.3, .5]], μ = (1, −.5), B = [[2, −.4], [−.4, 1]]: 1.7514382285 by tr (AB)^½ = √(tr AB + 2 √(det A
  // det B)).
  const p = withMoments([0, 0], [1, 0, 0.3, Math.sqrt(0.41)]);
  const q = withMoments([1, -0.5], [Math.SQRT2, 0, -0.4 / Math.SQRT2, Math.sqrt(0.92)]);
  expect(estimate(p, q, 2).value).toBeCloseTo(1.7514382285, 6);
  expect(estimate(q, p, 2).value).toBeCloseTo(1.7514382285, 6);
});

it("frechet() on a line is (μ₁ − μ₂)² + (σ₁ − σ₂)²", () => {
  // Variances over n − 1: 2 for 0, 2 about 1; 8 for 3, 7 about 5. 16 + (√2 − √8)² = 18.
  expect(estimate(Float32Array.of(0, 2), Float32Array.of(3, 7), 1).value).toBeCloseTo(18, 12);
});

it("frechet() along axes in five dimensions is the sum over them", () => {
  const diagonal = (sigmas: number[]): number[] =>
    sigmas.flatMap((sigma, i) => sigmas.map((_, j) => (i === j ? sigma : 0)));
  const p = withMoments([0, 0, 0, 0, 0], diagonal([1, 2, 3, 0, 0.5]));
  const q = withMoments([1, 0, 0, 0, -1], diagonal([1, 4, 0, 0, 2]));
  // Means 1 + 1; spreads 0 + 4 + 9 + 0 + 2.25.
  expect(estimate(p, q, 5).value).toBeCloseTo(17.25, 4);
});

it("frechet() does not change when both clouds are turned", () => {
  const rng = createRng(1);
  const [a, b] = [1, 3].map((sx) =>
    Float32Array.from({ length: 400 }, (_, i) => (i % 2 ? 1 : sx) * rng.normal() + sx),
  ) as [Float32Array, Float32Array];
  const turned = (points: Float32Array): Float32Array =>
    points.map((_, i) => {
      const [x, y] = [points[i - (i % 2)]!, points[i - (i % 2) + 1]!];
      return i % 2 ? 0.8 * y - 0.6 * x : 0.8 * x + 0.6 * y;
    });
  expect(estimate(turned(a), turned(b), 2).value).toBeCloseTo(estimate(a, b, 2).value, 5);
});

it("frechet() between samples of N(0, I) is tr(I) (d + 5)/2n on average", () => {
  const n = 200;
  let mean = 0;
  for (let seed = 0; seed < 40; seed++) {
    const rng = createRng(seed);
    const [a, b] = [0, 1].map(() => Float32Array.from({ length: 2 * n }, () => rng.normal())) as [
      Float32Array,
      Float32Array,
    ];
    mean += estimate(a, b, 2).value / 40;
  }
  // 0.035; single values scatter by about 0.02, their mean by 0.004.
  expect(Math.abs(mean - (2 * 7) / (2 * n))).toBeLessThan(0.012);
});

it("frechet() takes points on a line and in one place, and is infinite for one that is nowhere", () => {
  const line = Float32Array.from({ length: 20 }, (_, i) => Math.floor(i / 2));
  expect(estimate(line, line, 2).value).toBeCloseTo(0, 12);
  expect(estimate(new Float32Array(6).fill(2), new Float32Array(4), 2).value).toBeCloseTo(8, 12);
  expect(
    estimate(
      line,
      line.map((x, i) => (i === 3 ? Number.NaN : x)),
      2,
    ).value,
  ).toBe(Number.POSITIVE_INFINITY);
});

it("frechet() needs two points, and says so", () => {
  expect(() => estimate(new Float32Array(2), new Float32Array(8), 2)).toThrow(
    "frechet: real must hold at least 2 points, got 1.",
  );
});
