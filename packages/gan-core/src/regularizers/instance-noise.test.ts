import { expect, it } from "vitest";
import { instanceNoise } from "./instance-noise.ts";
import { noiseLevel } from "./noise-level.ts";

it("instanceNoise() fades in a straight line to nothing", () => {
  const noise = instanceNoise({ sigma: 0.5, duration: 200 });
  expect([0, 50, 200, 201].map((steps) => noiseLevel(noise, steps))).toEqual([0.5, 0.375, 0, 0]);
});

it("instanceNoise() of duration 0 stays", () => {
  expect(noiseLevel(instanceNoise({ sigma: 0.5, duration: 0 }), 1e9)).toBe(0.5);
});
