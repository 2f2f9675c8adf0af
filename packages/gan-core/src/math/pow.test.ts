import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { bits, exactExp, exactLog, fixed, unitsOff, worstUnitsOff } from "./high-precision.ts";
import { pow } from "./pow.ts";

it("pow() is within 0.9 units in the last place of the truth to 300 bits, however large the exponent", () => {
  const rng = createRng(10);
  const cases = Array.from({ length: 900 }, (_, i): [number, number] => {
    const [u, v] = [rng.uniform(), 2 * rng.uniform() - 1];
    return [[u, v] as const, [0.5 + 1.5 * u, 900 * v] as const, [1 + (u - 0.5) / 1000, 1e6 * v] as const][
      i % 3
    ] as never;
  });
  const truth = ([x, y]: [number, number]): [bigint, number] => exactExp((fixed(y) * exactLog(fixed(x))) >> bits);
  expect(worstUnitsOff(cases, ([x, y]) => pow(x, y), truth)).toBeLessThan(0.9);
});

it("pow() to ½ is the square root, and to 1 the number itself, at every 32nd its table knows", () => {
  for (let j = 23; j <= 45; j++) {
    for (const x of [j / 32, (j + 0.49) / 32, (j - 0.49) / 32]) {
      expect(Math.abs(pow(x, 0.5) / Math.sqrt(x) - 1)).toBeLessThan(2.3e-16);
      expect(unitsOff(pow(x, 1), fixed(x))).toBeLessThanOrEqual(1);
    }
  }
});

it("pow() does with 0, 1, infinities and NaN what Math.pow must by its standard, for x not below 0", () => {
  const ys = [0, -0, 1, -1, 0.5, -0.5, 1e300, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  for (const x of [0, 1, Number.POSITIVE_INFINITY, Number.NaN]) for (const y of ys) expect(pow(x, y)).toBe(x ** y);
  for (const x of [0.5, 2]) for (const y of [0, 1e300, -1e300, ...ys.slice(8)]) expect(pow(x, y)).toBe(x ** y);
});

it("pow() of a negative number is no number", () => {
  expect(pow(-8, 1 / 3)).toBeNaN();
  expect(pow(-2, 3)).toBeNaN();
});

it("pow() reaches both ends of the doubles", () => {
  expect(pow(2, 1023.5)).toBeCloseTo(Math.SQRT2 * 2 ** 1023, -294);
  expect(pow(2, 1024)).toBe(Number.POSITIVE_INFINITY);
  expect(pow(2, -1074)).toBe(5e-324);
  expect(pow(2, -1076)).toBe(0);
  expect(pow(5e-324, 0.5)).toBe(2 ** -537);
});
