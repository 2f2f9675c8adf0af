import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { exactLog, fixed, worstUnitsOff } from "./high-precision.ts";
import { log } from "./log.ts";
import { neighbours, neverFalls } from "./neighbours.ts";
import { powerOfTwo } from "./power-of-two.ts";

const rng = createRng(3);

it("log() is within 0.8 units in the last place of the truth to 300 bits", () => {
  const xs = Array.from({ length: 1200 }, (_, i) => {
    const u = rng.uniform();
    return [u, 0.5 + 1.5 * u, 1 + (u - 0.5) / 1000, (1 + u) * powerOfTwo(rng.integer(1100) - 200)][i % 4]!;
  });
  expect(worstUnitsOff(xs, log, (x) => exactLog(fixed(x)))).toBeLessThan(0.8);
});

it("log() of 1 is 0, of 0 −∞, of ∞ itself, and of the rest no number", () => {
  expect(log(1)).toBe(0);
  expect([0, -0].map(log)).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  for (const x of [-1, -5e-324, Number.NEGATIVE_INFINITY, Number.NaN]) expect(log(x)).toBeNaN();
});

it("log() reaches both ends of the doubles", () => {
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384); // 1024 log 2 − 2^-54
  expect(log(5e-324)).toBe(-744.4400719213812); // −1074 log 2
  expect(log(3 * 5e-324)).toBeCloseTo(Math.log(3) - 744.4400719213812, 12);
  expect(log(2.2250738585072014e-308)).toBe(-708.3964185322641); // −1022 log 2
});

it("log() never falls, where its reduction changes and elsewhere", () => {
  for (let k = -40; k <= 40; k++) expect(neverFalls(log, neighbours(Math.SQRT2 * powerOfTwo(k), 400))).toBe(true);
  for (let i = 0; i < 50; i++) expect(neverFalls(log, neighbours(3 * rng.uniform(), 400))).toBe(true);
});
