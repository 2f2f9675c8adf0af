import { expect, it } from "vitest";
import { logNormalMass } from "./normal-mass.ts";

/** Simpson's rule on e^((m² − t²)/2), where m is the end of the interval nearest to 0. */
function byQuadrature(a: number, b: number): number {
  const nearest = a > 0 ? a : Math.min(b, 0);
  const steps = 2000;
  const h = (b - a) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const t = a + i * h;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((nearest * nearest - t * t) / 2);
  }
  return Math.log((sum * h) / 3) - (nearest * nearest) / 2 - 0.5 * Math.log(2 * Math.PI);
}

it("logNormalMass() of one, two and three standard deviations is the 68–95–99.7 rule", () => {
  expect(Math.exp(logNormalMass(-1, 1))).toBeCloseTo(0.682689492137086, 14);
  expect(Math.exp(logNormalMass(-2, 2))).toBeCloseTo(0.954499736103642, 14);
  expect(Math.exp(logNormalMass(-3, 3))).toBeCloseTo(0.99730020393674, 14);
});

it("logNormalMass() agrees with quadrature on either side of 0 and across it", () => {
  for (const [a, b] of [
    [-1, 2],
    [0, 3],
    [0.1, 0.2],
    [1, 2],
    [2, 5],
    [2.7, 2.9],
    [2.8, 4],
    [-2, -1.5],
  ] as const) {
    expect(logNormalMass(a, b)).toBeCloseTo(byQuadrature(a, b), 11);
  }
});

it("logNormalMass() keeps its digits in a tail where erfc alone underflows", () => {
  for (const [a, b] of [
    [10, 11],
    [30, 31],
    [60, 61],
  ] as const) {
    expect(logNormalMass(a, b) / byQuadrature(a, b)).toBeCloseTo(1, 11);
  }
});

it("logNormalMass() is symmetric", () => {
  expect(logNormalMass(-5, -2)).toBe(logNormalMass(2, 5));
});

it("logNormalMass() of a short interval is its width times the density", () => {
  // At t = 1, to second order in the width: φ(1) = e^−½/√2π.
  expect(logNormalMass(1 - 5e-5, 1 + 5e-5)).toBeCloseTo(Math.log(1e-4) - 0.5 - 0.5 * Math.log(2 * Math.PI), 8);
});
