import { expect, it } from "vitest";
import { formatTick, formatValue } from "./format.ts";

it.each([
  [0, "0.00"],
  [0.3567, "0.36"],
  [1.163, "1.16"],
  [-0.5, "−0.50"],
  [0.0042, "0.0042"],
  [12.345, "12.3"],
  [4200.4, "4,200"],
  [1234567, "1.2e+6"],
  [0.0000321, "3.2e−5"],
  [-0.0000321, "−3.2e−5"],
  [Number.NaN, "not finite"],
])("formatValue() writes %d as %s", (value, text) => {
  expect(formatValue(value)).toBe(text);
});

it.each([
  [0, "0"],
  [0.25, "0.25"],
  [1, "1"],
  [2100, "2,100"],
  [-4, "−4"],
  [0.1 + 0.2, "0.3"],
  [5e-7, "5e−7"],
  [2e8, "2e+8"],
])("formatTick() writes %d as %s", (value, text) => {
  expect(formatTick(value)).toBe(text);
});
