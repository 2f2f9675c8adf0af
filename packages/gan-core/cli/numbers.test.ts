import { expect, it } from "vitest";
import { numberOption, show } from "./numbers.ts";

it("numberOption() answers with the number it is given as text", () => {
  expect(numberOption("--count", { min: 1, integer: true })("5000")).toBe(5000);
  expect(numberOption("--seconds", { min: 0 })("0.5")).toBe(0.5);
});

it.each(["", " ", "x", "NaN", "Infinity", "-1", "0", "1.5", "1e999"])(
  "numberOption() refuses %j as a count",
  (text) => {
    expect(() => numberOption("--count", { min: 1, integer: true })(text)).toThrow(
      `--count must be an integer of at least 1, got ${JSON.stringify(text)}.`,
    );
  },
);

it("numberOption() names the range where it has two ends", () => {
  expect(() => numberOption("--seed", { min: 0, max: 9, integer: true })("10")).toThrow(
    '--seed must be an integer in [0, 9], got "10".',
  );
});

it("show() keeps four digits", () => {
  expect([0, 1, 0.123456, -12.3456, 123456].map(show)).toEqual(["0", "1", "0.1235", "-12.35", "123500"]);
});

it("show() writes what is very small or large with an exponent, and says what is no number", () => {
  expect([1.23456e-7, 2.5e17, Number.NaN, Number.POSITIVE_INFINITY].map(show)).toEqual([
    "1.235e-7",
    "2.500e+17",
    "NaN",
    "Infinity",
  ]);
});
