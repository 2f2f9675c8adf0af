import { expect, it } from "vitest";
import { singleGaussian } from "./single-gaussian.ts";

it("singleGaussian() is round about a centre on the first axis, in any number of dimensions", () => {
  const { dims, logDensity, modes } = singleGaussian({ center: 1, sigma: 0.5, dims: 3 });
  expect(dims).toBe(3);
  // One σ off along every axis: −3/2 − (3/2) log 2πσ².
  expect(logDensity!([1.5, -0.5, 0.5])).toBeCloseTo(-1.5 - 1.5 * Math.log(2 * Math.PI * 0.25), 12);
  expect(modes).toEqual({ centers: new Float32Array([1, 0, 0]), sigmas: new Float32Array(3).fill(0.5) });
});

it("singleGaussian() of σ 1 in two dimensions has density 1/2π at 0", () => {
  expect(singleGaussian({ sigma: 1 }).logDensity!([0, 0])).toBeCloseTo(-Math.log(2 * Math.PI), 12);
});
