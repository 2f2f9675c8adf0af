import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { blurredCurves } from "./blurred-curves.ts";
import { logNormalMass } from "./normal-mass.ts";
import { scaledBesselI0 } from "./scaled-bessel-i0.ts";

const logNormal = (z: number, sigma: number): number => -(z * z) / 2 - Math.log(sigma * Math.sqrt(2 * Math.PI));

it("blurredCurves() of a segment has the density that is known in closed form", () => {
  // From (0, 0) to (3, 0), σ 0.1: N(y; 0, σ²) · P(x between 0 and 3 blurred)/3.
  const { logDensity } = blurredCurves("segment", [{ from: 0, to: 3, at: (t) => [t, 0] }], 0.1);
  for (const [x, y] of [
    [1.5, 0],
    [0, 0.1],
    [-0.2, 0.1],
    [3.3, -0.3],
  ] as const) {
    const expected = logNormal(y / 0.1, 0.1) + logNormalMass((x - 3) / 0.1, x / 0.1) - Math.log(3);
    expect(logDensity!([x, y])).toBeCloseTo(expected, 9);
  }
});

it("blurredCurves() of a circle has the density of the Bessel formula", () => {
  const circle = { from: 0, to: 2 * Math.PI, at: (t: number) => [2 * Math.cos(t), 2 * Math.sin(t)] as const };
  const { logDensity } = blurredCurves("circle", [circle], 0.2);
  for (const distance of [1.5, 2, 2.3, 2.6]) {
    const expected =
      -((distance - 2) ** 2) / 0.08 + Math.log(scaledBesselI0((2 * distance) / 0.04) / (2 * Math.PI * 0.04));
    expect(logDensity!([distance * Math.cos(1), distance * Math.sin(1)])).toBeCloseTo(expected, 8);
  }
});

it("blurredCurves() shares the mass equally among its curves", () => {
  const at = (y: number) => ({ from: 0, to: 1, at: (t: number) => [t, y] as const });
  const two = blurredCurves("two", [at(-5), at(5)], 0.1);
  const one = blurredCurves("one", [at(5)], 0.1);
  expect(two.logDensity!([0.5, 5])).toBeCloseTo(one.logDensity!([0.5, 5]) - Math.LN2, 12);
  const n = 10_000;
  const above = two.sample(n, createRng(1)).filter((v, i) => i % 2 === 1 && v > 0).length;
  expect(Math.abs(above / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n));
});

it("blurredCurves() without noise stays on its curve and has no density", () => {
  const sharp = blurredCurves("sharp", [{ from: 0, to: 1, at: (t) => [t, 2 * t] }], 0);
  expect(sharp.logDensity).toBeUndefined();
  const points = sharp.sample(50, createRng(2));
  for (let i = 0; i < 50; i++) expect(points[2 * i + 1]).toBeCloseTo(2 * points[2 * i]!, 6);
});
