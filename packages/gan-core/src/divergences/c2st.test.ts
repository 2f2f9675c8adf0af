import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { c2st } from "./c2st.ts";

const { estimate } = c2st();

function cloud(seed: number, n: number, shift = 0): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: 2 * n }, (_, i) => rng.normal() + (i % 2 === 0 ? shift : 0));
}

it("c2st() is worked out by hand", () => {
  // Seen: real 0, 2 and fake 1, 10; k = 3. Held out: real 1.4, whose nearest are 1, 2, 0: real; real 8, by 10, 2, 1:
  // fake. Fake 0.4, by 0, 1, 2: real; fake 9.5, by 10, 2, 1: fake. Each half right.
  expect(estimate(Float32Array.of(0, 1.4, 2, 8), Float32Array.of(1, 0.4, 10, 9.5), 1).value).toBe(0.5);
  expect(estimate(Float32Array.of(0, 1.4, 2, 1.5), Float32Array.of(1, 0.4, 10, 9.5), 1).value).toBe(0.75);
});

it("c2st() is 1 for clouds apart", () => {
  expect(estimate(cloud(1, 100), cloud(2, 80, 100), 2).value).toBe(1);
});

it.each([
  [200, 200],
  [400, 100],
])("c2st() of %i and %i points of one distribution is ½, scattered as it says", (n, m) => {
  const { mean, deviation } = estimate(cloud(1, n), cloud(2, m), 2).chance!;
  expect(mean).toBe(0.5);
  expect(deviation).toBeCloseTo(Math.sqrt((2 / n + 2 / m) / 16), 14);
  let [sum, squares] = [0, 0];
  const trials = 60;
  for (let trial = 0; trial < trials; trial++) {
    const { value } = estimate(cloud(2 * trial, n), cloud(2 * trial + 1, m), 2);
    sum += (value - 0.5) / deviation;
    squares += ((value - 0.5) / deviation) ** 2;
  }
  // The mean of 60 standard values is within 0.39 and their mean square within 1 ± 0.55, three deviations; the square
  // is lower where one answer is more common.
  expect(Math.abs(sum / trials)).toBeLessThan(0.39);
  expect(squares / trials).toBeLessThan(1.55);
});

it("c2st() has mean ½ and deviation √(1/4n) over n held-out points of clouds of one size", () => {
  // 100 points each: 50 and 50 held out, n = 100.
  expect(estimate(cloud(1, 100), cloud(2, 100), 2).chance!.deviation).toBeCloseTo(Math.sqrt(1 / 400), 14);
});

it("c2st() of two Gaussians a deviation apart comes near ½ + TV/2, and not above it", () => {
  // TV = 2 Φ(½) − 1 = 0.3829, so 0.6915. Held out: 2000 of each, so the standard error is 0.0075; three of them. The
  // classifier is not ideal and may lose a few hundredths.
  const { value } = estimate(cloud(1, 4000), cloud(2, 4000, 1), 2);
  expect(value).toBeLessThan(0.6915 + 0.0225);
  expect(value).toBeGreaterThan(0.65);
});

it("c2st() tells points that are nowhere from those that are somewhere", () => {
  expect(estimate(cloud(1, 50), new Float32Array(100).fill(Number.NaN), 2).value).toBe(1);
  expect(estimate(new Float32Array(8).fill(Number.NaN), new Float32Array(8).fill(Number.NaN), 2).value).toBe(0.5);
});

it("c2st() needs four points, and says so", () => {
  expect(() => estimate(cloud(1, 4), cloud(2, 3), 2)).toThrow("c2st: fake must hold at least 4 points, got 3.");
});
