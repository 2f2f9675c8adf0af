import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { modeReverseKl } from "./mode-reverse-kl.ts";

const real = Float32Array.of(0);
const modes = { centers: Float32Array.of(0, 10, 20, 30), sigmas: Float32Array.of(1, 1, 1, 1) };
const value = (...fakes: number[]): number =>
  modeReverseKl().estimate(real, Float32Array.from(fakes), 1, { modes }).value;

it("modeReverseKl() is worked out by hand, fakes of low quality left out", () => {
  // Shares ½, ¼, ¼, 0: ln 4 − (½ ln 2 + ¼ ln 4 + ¼ ln 4) = 2 ln 2 − 1.5 ln 2.
  expect(value(0, 0.1, 10, 20, 15, 25, 500)).toBeCloseTo(0.5 * Math.LN2, 14);
});

it("modeReverseKl() is 0 for equal shares and log K for one mode, or none", () => {
  expect(value(0, 10, 20, 30)).toBeCloseTo(0, 14);
  expect(value(0, 0.5, -0.5)).toBeCloseTo(Math.log(4), 14);
  expect(value(5, Number.NaN)).toBeCloseTo(Math.log(4), 14);
});

it("modeReverseKl() of true samples is (K − 1)/2n on average", () => {
  const rng = createRng(1);
  let mean = 0;
  for (let trial = 0; trial < 50; trial++) {
    mean += value(...Array.from({ length: 500 }, () => 10 * rng.integer(4))) / 50;
  }
  // 2 n KL is χ² with 3 degrees of freedom: 0.003 with standard error √6/2n/√50 = 0.00035; three of them.
  expect(Math.abs(mean - 0.003)).toBeLessThan(0.00105);
});
