import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { knnKl } from "./knn-kl.ts";

/** N([0, 0], [[1, .3], [.3, .5]]) and N([1, −.5], [[2, −.4], [−.4, 1]]), through their Cholesky factors. */
function gaussian(seed: number, n: number, which: 0 | 1): Float32Array {
  const rng = createRng(seed);
  const [x, y, a, b, c] =
    which === 0 ? [0, 0, 1, 0.3, Math.sqrt(0.41)] : [1, -0.5, Math.SQRT2, -0.4 / Math.SQRT2, Math.sqrt(0.92)];
  const points = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    const [u, v] = [rng.normal(), rng.normal()];
    points.set([x + a * u, y + b * u + c * v], 2 * i);
  }
  return points;
}

it("knnKl() on a line is worked out by hand", () => {
  // k = 1, d = 1. Real 0, 1, 3: ρ = 1, 1, 2. Fakes 0.5, 5: ν = ½, ½, 2. Mean of log₂(½), log₂(½), 0, and log₂(2/2).
  const { value } = knnKl({ k: 1 }).estimate(Float32Array.of(0, 1, 3), Float32Array.of(0.5, 5), 1);
  expect(value).toBeCloseTo(-2 / 3, 14);
});

it("knnKl() of two Gaussians is near the closed form", () => {
  const n = 5000;
  const [p, q] = [gaussian(1, n, 0), gaussian(2, n, 1)];
  // 0.6582905 nats. Single terms scatter by about 1.5 nats, so 0.02 of standard error; k neighbours blur the density,
  // which costs a few hundredths where tails are sparse.
  expect(Math.abs(knnKl({ k: 1 }).estimate(p, q, 2).value * Math.LN2 - 0.6582905411)).toBeLessThan(0.08);
  expect(Math.abs(knnKl().estimate(p, q, 2).value * Math.LN2 - 0.6582905411)).toBeLessThan(0.08);
  // The other way it is 2.26 nats, most of them from where p has no points at all: there it comes out low, as it says.
  const back = knnKl({ k: 1 }).estimate(q, p, 2).value * Math.LN2;
  expect(back).toBeGreaterThan(1.3);
  expect(back).toBeLessThan(2.2615132765);
});

it("knnKl() of two samples of one distribution scatters around 0, whatever their sizes", () => {
  for (const m of [1000, 4000]) {
    // Terms scatter by about √(2 ψ′(5)) = 0.66 nats: 0.02 bits of standard error, four of them.
    expect(Math.abs(knnKl().estimate(gaussian(3, 2000, 0), gaussian(4, m, 0), 2).value)).toBeLessThan(0.085);
  }
});

it("knnKl() is not moved by scale, nor by a shift of both clouds", () => {
  const [p, q] = [gaussian(5, 300, 0), gaussian(6, 300, 1)];
  const { value } = knnKl().estimate(p, q, 2);
  expect(
    knnKl().estimate(
      p.map((x) => 1024 * x),
      q.map((x) => 1024 * x),
      2,
    ).value,
  ).toBeCloseTo(value, 9);
});

it("knnKl() passes over points in one place to the next, and corrects for their number", () => {
  // k = 1, d = 1, no fake in a real place. Real 0, 0, 2: ρ(0) would be 0, so the second neighbour counts, 2, less
  // ψ(2) − ψ(1) = 1. Fake 1 and 9: ν = 1 everywhere. Mean of ln ½ + 1, twice, and ln(1/2), and ln(2/2).
  const { value } = knnKl({ k: 1 }).estimate(Float32Array.of(0, 0, 2), Float32Array.of(1, 9), 1);
  expect(value * Math.LN2).toBeCloseTo((2 * (Math.log(0.5) + 1) + Math.log(0.5)) / 3, 14);
});

it("knnKl() compares shares where a cloud is in one place", () => {
  const { estimate } = knnKl({ k: 1 });
  expect(estimate(new Float32Array(4), new Float32Array(5), 1).value).toBe(0);
  expect(estimate(new Float32Array(4), Float32Array.of(1, 2), 1).value).toBe(Number.POSITIVE_INFINITY);
  // All real points where half the fakes are: log₂ 2.
  expect(estimate(new Float32Array(4), Float32Array.of(0, 0, 1, 2), 1).value).toBeCloseTo(1, 14);
});

it("knnKl() is infinite for a real point that is nowhere, or too few fakes that are somewhere", () => {
  const { estimate } = knnKl({ k: 2 });
  const good = Float32Array.of(0, 1, 2, 4);
  expect(estimate(Float32Array.of(0, 1, Number.NaN, 4), good, 1).value).toBe(Number.POSITIVE_INFINITY);
  expect(estimate(good, Float32Array.of(0, Number.NaN, Number.NaN), 1).value).toBe(Number.POSITIVE_INFINITY);
  expect(estimate(good, Float32Array.of(0, 7, Number.NaN), 1).value).toBeLessThan(Number.POSITIVE_INFINITY);
});

it("knnKl() needs more points than neighbours, and says so", () => {
  expect(() => knnKl().estimate(new Float32Array(5), new Float32Array(9), 1)).toThrow(
    "knn-kl: real must hold at least 6 points, got 5.",
  );
});
