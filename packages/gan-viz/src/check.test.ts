import { describe, expect, it } from "vitest";
import {
  checkAtLeast,
  checkChannel,
  checkDomain,
  checkOption,
  checkPositive,
  checkRange,
  checkText,
  checkWhole,
  refuse,
} from "./check.ts";

describe("each check", () => {
  it.each([
    ["checkRange()", () => checkRange("t", "o", Number.NaN, 0, 1), "t: o must be in [0, 1], got NaN."],
    ["checkRange()", () => checkRange("t", "o", 1.5, 0, 1), "t: o must be in [0, 1], got 1.5."],
    ["checkAtLeast()", () => checkAtLeast("t", "o", -1, 0), "t: o must be a finite number of at least 0, got -1."],
    [
      "checkAtLeast()",
      () => checkAtLeast("t", "o", Infinity, 0),
      "t: o must be a finite number of at least 0, got Inf",
    ],
    ["checkPositive()", () => checkPositive("t", "o", 0), "t: o must be a finite number above 0, got 0."],
    ["checkPositive()", () => checkPositive("t", "o", Number.NaN), "t: o must be a finite number above 0, got NaN."],
    ["checkWhole()", () => checkWhole("t", "o", 1.5, 0), "t: o must be an integer of at least 0, got 1.5."],
    ["checkText()", () => checkText("t", "o", "  "), 't: o must be a text that is not empty, got "  ".'],
    ["checkOption()", () => checkOption("t", "o", "c" as "a", ["a", "b"]), 't: o must be one of "a", "b", got "c".'],
    ["checkDomain()", () => checkDomain("t", "o", [1, 1]), "t: o must be two different finite numbers, got [1, 1]."],
    ["checkDomain()", () => checkDomain("t", "o", [0, Number.NaN]), "got [0, NaN]."],
    ["checkDomain()", () => checkDomain("t", "o", [0] as never), "got [0]."],
    // 2e308 is not a number a map could divide by.
    ["checkDomain()", () => checkDomain("t", "o", [-1e308, 1e308]), "two different finite numbers"],
  ])("%s refuses by name, with the rule and the value", (_, refused, message) => {
    expect(refused).toThrow(RangeError);
    expect(refused).toThrow(message);
  });

  it("returns what it accepts, ends included", () => {
    expect(checkRange("t", "o", 1, 0, 1)).toBe(1);
    expect(checkAtLeast("t", "o", 0, 0)).toBe(0);
    expect(checkWhole("t", "o", 3, 3)).toBe(3);
    expect(checkDomain("t", "o", [2, -2])).toEqual([2, -2]);
  });
});

it("checkChannel() checks a constant and lets a function be", () => {
  const check = (value: number): number => checkRange("t", "o", value, 0, 1);
  expect(() => checkChannel(2, check)).toThrow("t: o");
  expect(() => checkChannel(() => 2, check)).not.toThrow();
});

it.each([
  ["x".repeat(80), `"${"x".repeat(60)}…"`],
  [() => 1, "a function"],
  [new Array(9).fill(0), "an array of 9"],
  [{ a: 1, b: 2 }, "an object with keys a, b"],
  [-0, "-0"],
  [null, "null"],
])("refuse() shows %o as a person would type it", (value, shown) => {
  expect(() => refuse("t", "o must be good", value)).toThrow(`t: o must be good, got ${shown}.`);
});
