import { expect, it } from "vitest";
import { digits, numberText, parseNumber } from "./number-text.ts";

it("numberText() has commas from ten thousand on, and true minus signs", () => {
  expect([128, 10_000, 4_294_967_295, 0.008, -2].map(numberText)).toEqual([
    "128",
    "10,000",
    "4,294,967,295",
    "0.008",
    "−2",
  ]);
});

it("parseNumber() reads what numberText() writes", () => {
  for (const value of [0, 20, 10_000, 1e-8, 0.999999, -0.5, 1e7]) expect(parseNumber(numberText(value))).toBe(value);
});

it("digits() writes no powers of ten", () => {
  expect([1e-8, 1e-12, 0.001, 20].map(digits)).toEqual(["0.00000001", "0.000000000001", "0.001", "20"]);
});

it("parseNumber() takes a decimal comma, and nothing that is no number", () => {
  expect(parseNumber("0,01")).toBe(0.01);
  expect(parseNumber(" 1e-3 ")).toBe(0.001);
  expect(parseNumber(".5")).toBe(0.5);
  for (const text of ["", "abc", "1.2.3", "0x10", "Infinity", "1 2"]) expect(parseNumber(text)).toBeNaN();
});
