import { expect, it } from "vitest";
import { gaussians } from "../distributions/gaussians.ts";
import { createRng } from "../random/rng.ts";
import { logLikelihood } from "./log-likelihood.ts";

const { estimate } = logLikelihood();
const real = Float32Array.of(0, 0);
const uniform = {
  logDensity: (point: ArrayLike<number>, at = 0) => (Math.abs(point[at]!) < 2 ? -Math.log(4) : -Infinity),
};

it("logLikelihood() is the mean of log p at the fakes, each once", () => {
  const seen: number[] = [];
  const logDensity = (point: ArrayLike<number>, offset = 0): number => {
    seen.push(offset);
    return point[offset]! * 10 + point[offset + 1]!;
  };
  expect(estimate(real, Float32Array.of(1, 2, 3, 4), 2, { logDensity }).value).toBe((12 + 34) / 2);
  expect(seen).toEqual([0, 2]);
});

it("logLikelihood() of true samples is minus the entropy", () => {
  expect(estimate(Float32Array.of(0), Float32Array.of(-1, 0, 1.9), 1, uniform).value).toBeCloseTo(-Math.log(4), 14);
});

it("logLikelihood() takes a distribution for what is known, and likes its own samples better than shifted ones", () => {
  const data = gaussians();
  const own = data.sample(500, createRng(1));
  const shifted = own.map((x) => x + 0.5);
  expect(estimate(own, own, 2, data).value).toBeGreaterThan(estimate(own, shifted, 2, data).value + 1);
});

it("logLikelihood() is −∞ for a fake where nothing is real, or nowhere", () => {
  expect(estimate(real, Float32Array.of(0, 3), 1, uniform).value).toBe(Number.NEGATIVE_INFINITY);
  expect(estimate(real, Float32Array.of(0, Number.NaN), 1, uniform).value).toBe(Number.NEGATIVE_INFINITY);
});
