import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { exp } from "./exp.ts";
import { exactExp, fixed, worstUnitsOff } from "./high-precision.ts";
import { neighbours, neverFalls } from "./neighbours.ts";

const rng = createRng(1);
const draws = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, () => from + (to - from) * rng.uniform());

it("exp() is within 0.8 units in the last place of the truth to 300 bits", () => {
  const xs = [...draws(300, -1, 1), ...draws(300, -708, 709), ...draws(300, -15, 0)];
  expect(worstUnitsOff(xs, exp, (x) => exactExp(fixed(x)))).toBeLessThan(0.8);
});

it("exp() is what it must be at 0, at infinities, and where there is no number", () => {
  expect([0, -0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN].map(exp)).toEqual([
    1,
    1,
    0,
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ]);
  expect(exp(5e-324)).toBe(1);
});

it("exp() overflows where log of the largest double lies, and ends in the least", () => {
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY); // log((2 − 2^-53) 2^1023) = 709.78271289338397…
  expect(exp(-744.4400719213812)).toBe(5e-324); // log 2^-1074 = −744.4400719213812…
  expect(exp(-745.1332191019411)).toBe(5e-324); // log 2^-1075 = −745.1332191019412…, where halves round to even
  expect(exp(-745.1332191019412)).toBe(0);
});

it("exp() of a sum of thousandths in the subnormal range keeps the ratio e^0.001 as far as there are digits", () => {
  for (let x = -744; x < -708; x += 0.25) {
    const unit = 5e-324; // between any two subnormal numbers
    expect(Math.abs(exp(x) - exp(x + 700) * 9.85967654375977e-305)).toBeLessThanOrEqual(unit + exp(x) * 1e-14);
  }
});

it("exp() never falls, where its reduction changes and elsewhere", () => {
  for (let k = -40; k <= 40; k++) expect(neverFalls(exp, neighbours((k + 0.5) * Math.LN2, 400))).toBe(true);
  for (const x of draws(50, -5, 5)) expect(neverFalls(exp, neighbours(x, 400))).toBe(true);
});
