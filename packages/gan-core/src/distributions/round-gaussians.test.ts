import { expect, it } from "vitest";
import { gridCenters, ringCenters, roundGaussians } from "./round-gaussians.ts";

it("roundGaussians() shares the mass equally among its centres, each a mode", () => {
  // At the first centre of two that are 20σ apart: half of 1/((2π)^½ 0.5).
  const { logDensity, modes, extent } = roundGaussians("pair", 1, [-5, 5], 0.5);
  expect(logDensity!([-5])).toBeCloseTo(Math.log(0.5 / (0.5 * Math.sqrt(2 * Math.PI))), 12);
  expect(modes).toEqual({ centers: new Float32Array([-5, 5]), sigmas: new Float32Array([0.5, 0.5]) });
  expect(extent).toBe(6.5); // three σ beyond the outermost centre
});

it("ringCenters() starts on the x axis and goes round counter-clockwise", () => {
  const expected = [2, 0, 0, 2, -2, 0, 0, -2];
  ringCenters(4, 2).forEach((c, i) => void expect(c).toBeCloseTo(expected[i]!, 12));
});

it("gridCenters() is centred on 0, in any number of dimensions", () => {
  expect(gridCenters(3, 2, 1)).toEqual([-2, 0, 2]);
  expect(gridCenters(2, 1, 2)).toEqual([-0.5, -0.5, -0.5, 0.5, 0.5, -0.5, 0.5, 0.5]);
  expect(gridCenters(2, 2, 3)).toHaveLength(24);
  expect(gridCenters(1, 2, 2)).toEqual([0, 0]);
});
