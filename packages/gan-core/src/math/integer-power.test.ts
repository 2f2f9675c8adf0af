import { expect, it } from "vitest";
import { bits, exactExp, exactLog, fixed, unitsOff } from "./high-precision.ts";
import { integerPower } from "./integer-power.ts";

it("integerPower() is exact where the answer is a whole number of at most 53 bits", () => {
  expect(integerPower(3, 33)).toBe(5559060566555523); // 3^33 < 2^53
  expect(integerPower(-2, 3)).toBe(-8);
  expect(integerPower(100, 3)).toBe(1_000_000);
  expect(integerPower(2, -1022)).toBe(2.2250738585072014e-308);
});

it("integerPower() of 0.999 to n is within n units in the last place of the truth to 300 bits", () => {
  for (const n of [1, 2, 3, 10, 100, 1000, 10_000]) {
    const truth = exactExp((fixed(n) * exactLog(fixed(0.999))) >> bits);
    expect(unitsOff(integerPower(0.999, n), ...truth)).toBeLessThanOrEqual(n / 2);
  }
});

it("integerPower() to 0 is 1, and to a million of what is below 1 comes to 0", () => {
  expect([0, 1, -5, Number.NaN].map((x) => integerPower(x, 0))).toEqual([1, 1, 1, 1]);
  expect(integerPower(0, 3)).toBe(0);
  expect(integerPower(0.9, 1_000_000)).toBe(0);
});
