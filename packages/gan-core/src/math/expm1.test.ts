import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { expm1 } from "./expm1.ts";
import { bits, exactExp, fixed, worstUnitsOff } from "./high-precision.ts";
import { neighbours, neverFalls } from "./neighbours.ts";

const rng = createRng(2);

function truth(x: number): bigint {
  const [power, k] = exactExp(fixed(x));
  return (k < 0 ? power >> BigInt(-k) : power << BigInt(k)) - (1n << bits);
}

it("expm1() is within one unit in the last place of the truth to 300 bits, and as good towards 0", () => {
  const xs = Array.from({ length: 900 }, (_, i) => {
    const u = 2 * rng.uniform() - 1;
    return [u, 3 * u, 45 * u, u / 1e6, u / 1e12][i % 5]!;
  });
  expect(worstUnitsOff(xs, expm1, truth)).toBeLessThan(1);
});

it("expm1() of what is smaller than a unit in the last place of 1 is that, with its sign", () => {
  for (const x of [0, -0, 1e-17, -1e-17, 5e-324, -5e-324]) expect(expm1(x)).toBe(x);
});

it("expm1() goes to −1 and to ∞, and is no number where there is none", () => {
  expect(expm1(Number.NEGATIVE_INFINITY)).toBe(-1);
  expect(expm1(-1000)).toBe(-1);
  expect(expm1(709.782712893384)).toBeGreaterThan(1.79e308);
  expect(expm1(709.79)).toBe(Number.POSITIVE_INFINITY);
  expect(expm1(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(expm1(Number.NaN)).toBeNaN();
});

it("expm1() never falls where its reduction changes", () => {
  for (let k = -57; k <= 66; k++) expect(neverFalls(expm1, neighbours((k + 0.5) * Math.LN2, 400))).toBe(true);
  for (const x of [1e-16, -1e-16, -40]) expect(neverFalls(expm1, neighbours(x, 400))).toBe(true);
});
