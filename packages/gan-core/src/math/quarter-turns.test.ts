import { expect, it } from "vitest";
import { takeQuarterTurns } from "./quarter-turns.ts";

const rest = new Float64Array(2);

it("takeQuarterTurns() of 10 takes 6: 10 − 3π = 0.57522203923062028…", () => {
  expect(takeQuarterTurns(10, rest)).toBe(2);
  expect(rest[0]).toBe(0.5752220392306203);
  expect(takeQuarterTurns(-10, rest)).toBe(2);
  expect(rest[0]).toBe(-0.5752220392306203);
});

it("takeQuarterTurns() of the double Math.PI leaves what that is short of π: 1.2246467991473532e-16", () => {
  expect(takeQuarterTurns(Math.PI, rest)).toBe(2);
  expect(rest[0]).toBe(-1.2246467991473532e-16);
});

it("takeQuarterTurns() agrees with itself on both sides of a million, where it changes its way", () => {
  // 1e6 and 1e6 − 1 are 636,619.77 and 636,619.14 quarter turns: 636,620 and 636,619.
  expect(takeQuarterTurns(1e6, rest)).toBe(0);
  const [high, low] = [rest[0]!, rest[1]!];
  expect(takeQuarterTurns(1e6 - 1, rest)).toBe(3);
  // One less, and a quarter turn more is left: their rests differ by π/2 − 1, π/2 being Math.PI / 2 + 6.1e-17.
  expect(rest[0]! - high + (rest[1]! - low)).toBeCloseTo(Math.PI / 2 - 1, 15);
});

it("takeQuarterTurns() turns back for negative angles", () => {
  expect([1, 2, 3, 4].map((n) => takeQuarterTurns((-n * Math.PI) / 2, rest))).toEqual([3, 2, 1, 0]);
  expect([1, 2, 3, 4].map((n) => takeQuarterTurns((n * Math.PI) / 2, rest))).toEqual([1, 2, 3, 0]);
});
