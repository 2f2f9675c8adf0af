import { expect, it } from "vitest";
import { probit } from "../latents/probit.ts";
import { createRng } from "../random/rng.ts";
import { energy } from "./energy.ts";

const { estimate } = energy();

it("energy() is worked out by hand", () => {
  // 0 and 2 against 1: 2 · 1 − (0 + 2 + 2 + 0)/4 − 0 = 1. And 0 against (3, 4): 2 · 5.
  expect(estimate(Float32Array.of(0, 2), Float32Array.of(1), 1).value).toBe(1);
  expect(estimate(Float32Array.of(0, 0), Float32Array.of(3, 4), 2).value).toBe(10);
});

it("energy() on a line is twice the integrated square between the distribution functions", () => {
  const rng = createRng(1);
  const a = Float32Array.from({ length: 60 }, () => rng.normal());
  const b = Float32Array.from({ length: 45 }, () => 2 * rng.normal() + 1);
  const steps = Float32Array.from([...a, ...b]).sort();
  const below = (points: Float32Array, x: number): number => points.filter((v) => v <= x).length / points.length;
  let integral = 0;
  for (let i = 0; i + 1 < steps.length; i++) {
    integral += (below(a, steps[i]!) - below(b, steps[i]!)) ** 2 * (steps[i + 1]! - steps[i]!);
  }
  expect(estimate(a, b, 1).value).toBeCloseTo(2 * integral, 12);
});

it("energy() of N(0, 1) and N(1, 1) is 0.5418065793", () => {
  const quantiles = Float32Array.from({ length: 1000 }, (_, i) => probit((i + 0.5) / 1000));
  expect(
    estimate(
      quantiles,
      quantiles.map((x) => x + 1),
      1,
    ).value,
  ).toBeCloseTo(0.5418065793, 3);
});

it("energy() of N(0, I) and N(0, 4I) in the plane is 0.2876296637, and what chance adds", () => {
  const n = 1500;
  const rng = createRng(2);
  const [a, b] = [1, 2].map((sigma) => Float32Array.from({ length: 2 * n }, () => sigma * rng.normal())) as [
    Float32Array,
    Float32Array,
  ];
  // E|X − X′| is √π for N(0, I), twice that for N(0, 4I); a point with itself counts 0, which adds 3√π/n. The standard
  // error is about 0.02; three of them.
  const expected = 0.2876296637 + (3 * Math.sqrt(Math.PI)) / n;
  expect(Math.abs(estimate(a, b, 2).value - expected)).toBeLessThan(0.06);
});

it("energy() is symmetric, and is infinite for a point that is nowhere", () => {
  const [a, b] = [Float32Array.of(0, 1, 5), Float32Array.of(2, 7)];
  expect(estimate(a, b, 1).value).toBeCloseTo(estimate(b, a, 1).value, 14);
  expect(estimate(a, Float32Array.of(Number.NaN), 1).value).toBe(Number.POSITIVE_INFINITY);
});
