import { expect, it } from "vitest";
import { gaussians } from "../distributions/gaussians.ts";
import { createRng } from "../random/rng.ts";
import { energy } from "./energy.ts";
import { modesCovered } from "./modes-covered.ts";
import { noiseFloor } from "./noise-floor.ts";

it("noiseFloor() of the energy distance is E|X − X′| 2/n", () => {
  // Two Gaussians of GAN Lab: E|X − X′| from 200,000 pairs, against 200 pairs of samples of 50.
  const data = gaussians();
  const [a, b] = [data.sample(20_000, createRng(1)), data.sample(20_000, createRng(2))];
  let mean = 0;
  for (let i = 0; i < a.length; i += 2) mean += Math.hypot(a[i]! - b[i]!, a[i + 1]! - b[i + 1]!) / 20_000;
  const floor = noiseFloor(energy(), data, 50, createRng(3), 200);
  // Single values scatter by about their own size: 7 % of standard error, three of them.
  expect(Math.abs(floor / ((2 * mean) / 50) - 1)).toBeLessThan(0.21);
});

it("noiseFloor() passes on what is known of the distribution", () => {
  const data = gaussians();
  expect(noiseFloor(modesCovered(), data, 500, createRng(1))).toBe(data.modes!.centers.length / 2);
});

it("noiseFloor() is the same for the same stream", () => {
  const floor = (seed: number): number => noiseFloor(energy(), gaussians(), 50, createRng(seed), 2);
  expect(floor(1)).toBe(floor(1));
  expect(floor(1)).not.toBe(floor(2));
});
