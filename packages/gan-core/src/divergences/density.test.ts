import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { density } from "./density.ts";

it("density() on a line is worked out by hand", () => {
  // Real 0, 1, 3, 10 with k = 1: balls (−1, 1), (0, 2), (1, 5), (3, 17). 0.5 is in two, 1.5 in two, 4 in two, −9 in
  // none.
  const { value } = density({ k: 1 }).estimate(Float32Array.of(0, 1, 3, 10), Float32Array.of(0.5, 1.5, 4, -9), 1);
  expect(value).toBe(6 / 4);
});

it("density() of a cloud against itself is exactly 1: every ball holds its centre and k − 1 more", () => {
  const rng = createRng(1);
  const cloud = Float32Array.from({ length: 600 }, () => rng.normal());
  for (const k of [1, 3, 5]) expect(density({ k }).estimate(cloud, cloud, 2).value).toBe(1);
});

it("density() between samples of one distribution is 1 on average", () => {
  // A ball of n − 1 other points holds a fake with probability k/n on average: the chance to be among the k nearest of
  // n.
  let mean = 0;
  for (let seed = 0; seed < 10; seed++) {
    const rng = createRng(seed);
    const [a, b] = [0, 1].map(() => Float32Array.from({ length: 800 }, () => rng.normal())) as [
      Float32Array,
      Float32Array,
    ];
    mean += density().estimate(a, b, 2).value / 10;
  }
  // Single values scatter by about 0.03; their mean by 0.01.
  expect(Math.abs(mean - 1)).toBeLessThan(0.04);
});

it("density() rewards crowding where real points are densest", () => {
  // Real −1 and 1 with k = 1: balls (−3, 1) and (−1, 3), so every fake at 0 is in both.
  expect(density({ k: 1 }).estimate(Float32Array.of(-1, 1), new Float32Array(20), 1).value).toBe(2);
});
