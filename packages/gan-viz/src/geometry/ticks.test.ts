import { expect, it } from "vitest";
import { rememberTicks, tickCount, ticksOf } from "./ticks.ts";

it("ticksOf() are round values, with a minus sign and no more digits than they need", () => {
  expect(ticksOf([-1, 1], 5)).toEqual({ values: [-1, -0.5, 0, 0.5, 1], labels: ["−1.0", "−0.5", "0.0", "0.5", "1.0"] });
  expect(ticksOf([0, 5000], 3).labels).toEqual(["0", "2,000", "4,000"]);
});

it("ticksOf() falls with a domain that falls", () => {
  expect(ticksOf([1, 0], 2).values).toEqual([1, 0.5, 0]);
});

it("ticksOf() writes powers of ten far from one", () => {
  expect(ticksOf([0, 4e9], 2).labels).toEqual(["0", "2e+9", "4e+9"]);
});

it.each([
  [[0, 0] as const, 5],
  [[0, Number.NaN] as const, 5],
  [[-3e38, Infinity] as const, 5],
  [[0, 1] as const, 0],
])("ticksOf(%o, %d) are none", (domain, count) => {
  expect(ticksOf(domain, count)).toEqual({ values: [], labels: [] });
});

it("ticksOf() is held to a hundred", () => {
  expect(ticksOf([0, 1], 1e9).values.length).toBeLessThan(250);
});

it("rememberTicks() gives the same object for the same domain", () => {
  const ticks = rememberTicks((value) => `${value} s`);
  const first = ticks([0, 1], 2);
  expect(first.labels).toEqual(["0 s", "0.5 s", "1 s"]);
  expect(ticks([0, 1], 2)).toBe(first);
  expect(ticks([0, 2], 2)).not.toBe(first);
});

it("tickCount() is the number that has room, at least two", () => {
  expect(tickCount(320, 64)).toBe(5);
  expect(tickCount(0, 64)).toBe(2);
  expect(tickCount(Number.NaN, 64)).toBe(2);
});
