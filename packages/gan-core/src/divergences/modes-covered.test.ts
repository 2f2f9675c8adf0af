import { expect, it } from "vitest";
import { modesCovered } from "./modes-covered.ts";

const real = Float32Array.of(0);
const modes = { centers: Float32Array.of(0, 10, 20), sigmas: Float32Array.of(1, 1, 1) };

it("modesCovered() counts modes with one good fake or more", () => {
  const { estimate } = modesCovered();
  expect(estimate(real, Float32Array.of(0, 0.5, 2.9, 13, 17), 1, { modes }).value).toBe(1);
  expect(estimate(real, Float32Array.of(0, 22.9), 1, { modes }).value).toBe(2);
  expect(estimate(real, Float32Array.of(5, -5, Number.NaN), 1, { modes }).value).toBe(0);
});

it("modesCovered() counts more with a longer reach", () => {
  expect(modesCovered({ reach: 4 }).estimate(real, Float32Array.of(13, 17), 1, { modes }).value).toBe(2);
});
