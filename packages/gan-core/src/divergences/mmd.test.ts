import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { mmd } from "./mmd.ts";

const fixed = { unit: "fixed" } as const;

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => rng.normal());
}

it("mmd() of two points is 2 − 2 exp(−d²/2σ²)", () => {
  for (const scale of [0.5, 1, 3]) {
    const { value } = mmd({ ...fixed, scale }).estimate(Float32Array.of(0, 0), Float32Array.of(3, 4), 2);
    expect(value).toBeCloseTo(2 - 2 * Math.exp(-25 / (2 * scale * scale)), 14);
  }
});

it("mmd() is worked out by hand, biased and unbiased", () => {
  // Real 0 and 1, fakes 0 and 2, σ = 1. k(1) = e^(−1/2) = h, k(2) = h⁴.
  const h = Math.exp(-0.5);
  const [real, fake] = [Float32Array.of(0, 1), Float32Array.of(0, 2)];
  const across = (1 + h ** 4 + h + h) / 4;
  expect(mmd(fixed).estimate(real, fake, 1).value).toBeCloseTo((2 + 2 * h) / 4 + (2 + 2 * h ** 4) / 4 - 2 * across, 14);
  const unbiased = mmd({ ...fixed, estimator: "unbiased" }).estimate(real, fake, 1).value;
  expect(unbiased).toBeCloseTo(h + h ** 4 - 2 * across, 14);
});

it("mmd() with several bandwidths is the mean over bandwidths a factor 2 apart", () => {
  const [a, b] = [cloud(1, 50), cloud(2, 40).map((x) => x + 0.5)];
  const one = (scale: number): number => mmd({ ...fixed, scale }).estimate(a, b, 2).value;
  expect(mmd({ ...fixed, scale: 0.6, bandwidths: 3 }).estimate(a, b, 2).value).toBeCloseTo(
    (one(1.2) + one(0.6) + one(0.3)) / 3,
    12,
  );
  const even = mmd({ ...fixed, scale: 1, bandwidths: 2 }).estimate(a, b, 2).value;
  expect(even).toBeCloseTo((one(Math.SQRT2) + one(Math.SQRT1_2)) / 2, 12);
});

it("mmd() takes the median distance between real points for its unit", () => {
  // Real 0, 1, 3: the median of 1, 2, 3 is 2.
  const [real, fake] = [Float32Array.of(0, 1, 3), Float32Array.of(4)];
  const fixedTwo = mmd({ ...fixed, scale: 2 }).estimate(real, fake, 1).value;
  expect(mmd().estimate(real, fake, 1).value).toBeCloseTo(fixedTwo, 14);
  expect(mmd({ scale: 0.5 }).estimate(real, fake, 1).value).toBeCloseTo(mmd(fixed).estimate(real, fake, 1).value, 14);
});

it("mmd() of N(0, I) and N((1, 0), I) is 0.1023455167 at σ = 1", () => {
  const [a, b] = [cloud(3, 1500), cloud(4, 1500).map((x, i) => (i % 2 === 0 ? x + 1 : x))];
  const { value } = mmd({ ...fixed, estimator: "unbiased" }).estimate(a, b, 2);
  // The standard error is about 0.007; three of them.
  expect(Math.abs(value - 0.1023455167)).toBeLessThan(0.021);
});

it("mmd() between samples of one distribution is 0 on average if unbiased, (1 − E k)(1/n + 1/m) if not", () => {
  // E k = 1/3 for N(0, I) in the plane at σ = 1: ∫ exp(−|x|²/2) N(x; 0, 2I) dx.
  const n = 100;
  let [biased, unbiased] = [0, 0];
  for (let seed = 10; seed < 40; seed++) {
    const [a, b] = [cloud(seed, n), cloud(seed + 100, n)];
    biased += mmd(fixed).estimate(a, b, 2).value / 30;
    unbiased += mmd({ ...fixed, estimator: "unbiased" }).estimate(a, b, 2).value / 30;
  }
  // Single values scatter by about 0.006, their mean by 0.001.
  expect(Math.abs(unbiased)).toBeLessThan(0.004);
  expect(Math.abs(biased - (2 / 3) * (2 / n))).toBeLessThan(0.004);
});

it("mmd() is the share of equal points once σ is 0, and likens a point that is nowhere to none", () => {
  // Real all at 0, so σ = 0. One of two fakes there too: 1 + ½ − 2 · ½.
  expect(mmd().estimate(new Float32Array(4), Float32Array.of(0, 1), 1).value).toBe(0.5);
  expect(mmd(fixed).estimate(Float32Array.of(0), Float32Array.of(Number.NaN), 1).value).toBe(2);
});

it("mmd() needs two points for pairs of different ones, and says so", () => {
  expect(() => mmd({ estimator: "unbiased" }).estimate(cloud(1, 5), cloud(1, 1), 2)).toThrow(
    "mmd: fake must hold at least 2 points, got 1.",
  );
});
