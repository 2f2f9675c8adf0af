import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { precision } from "./precision.ts";
import { recall } from "./recall.ts";

it("recall() on a line is worked out by hand", () => {
  // Fakes 0, 1, 3 with k = 1: balls (−1, 1), (0, 2), (1, 5). Of real 0, 0.5, 4.9, 5 the last is on an edge only.
  const { value } = recall({ k: 1 }).estimate(Float32Array.of(0, 0.5, 4.9, 5), Float32Array.of(0, 1, 3), 1);
  expect(value).toBe(3 / 4);
});

it("recall() is precision() with the clouds exchanged", () => {
  const rng = createRng(1);
  const [a, b] = [0, 1].map((shift) => Float32Array.from({ length: 200 }, () => shift + rng.normal())) as [
    Float32Array,
    Float32Array,
  ];
  expect(recall().estimate(a, b, 2).value).toBe(precision().estimate(b, a, 2).value);
});

it("recall() falls by a mode's share when the mode is lost", () => {
  const rng = createRng(2);
  const cloud = (modes: number): Float32Array =>
    Float32Array.from({ length: 400 }, (_, i) => 10 * (i % modes) + 0.01 * rng.normal());
  const value = recall().estimate(cloud(4), cloud(3), 1).value;
  // A quarter is out of reach; at the ends of the other modes a few more points are.
  expect(value).toBeLessThanOrEqual(0.75);
  expect(value).toBeGreaterThan(0.7);
});
