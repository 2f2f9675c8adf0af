import { expect, it } from "vitest";
import { drag, type NumberSpec, nudge, positionOf, scaleOf, valueAt } from "./scale.ts";

const rate: NumberSpec = { min: 0, max: 10, scale: "log" };
const width: NumberSpec = { min: 1, max: 1024, integer: true, scale: "linear" };
const beta: NumberSpec = { min: 0, max: 0.9999, step: 0.01, scale: "near-one" };
const batch: NumberSpec = { min: 1, max: 8192, integer: true, scale: "doubling" };

it("scaleOf() walks rates, long ranges and shares near one by factors, and the rest by steps", () => {
  expect(scaleOf({ min: 0, max: 10 })).toBe("log");
  expect(scaleOf({ min: 0, max: 100, step: 0.1 })).toBe("log");
  expect(scaleOf({ min: 0, integer: true })).toBe("log");
  expect(scaleOf({ min: 0, max: 0.9999, step: 0.01 })).toBe("near-one");
  expect(scaleOf({ min: 0, max: 1, step: 0.05 })).toBe("linear");
  expect(scaleOf({ min: 1, max: 1024, integer: true })).toBe("linear");
});

it("nudge() goes by 1, 2, 5, 10 where steps are factors, and by tens with Shift", () => {
  expect(nudge(0.001, 1, rate)).toBe(0.002);
  expect(nudge(0.0013, 1, rate)).toBe(0.002);
  expect(nudge(0.01, -1, rate)).toBe(0.005);
  expect(nudge(0.008, 1, rate, true)).toBe(0.08);
  expect(nudge(10, 1, rate)).toBe(10);
});

it("nudge() reaches 0 below the smallest rung, and comes back from it", () => {
  expect(nudge(1e-6, -1, rate)).toBe(0);
  expect(nudge(0, 1, rate)).toBe(1e-6);
  expect(nudge(0, -1, rate)).toBe(0);
});

it("nudge() of a share near one takes from what is missing from 1", () => {
  expect([0, 0.5, 0.8, 0.9, 0.95, 0.98].map((v) => nudge(v, 1, beta))).toEqual([0.5, 0.8, 0.9, 0.95, 0.98, 0.99]);
  expect(nudge(0.99, -1, beta)).toBe(0.98);
  expect(nudge(0.9, 1, beta, true)).toBe(0.99);
  expect(nudge(0, -1, beta)).toBe(0);
});

it("nudge() of a batch goes to the next power of two", () => {
  expect(nudge(128, 1, batch)).toBe(256);
  expect(nudge(100, -1, batch)).toBe(64);
  expect(nudge(8192, 1, batch)).toBe(8192);
  expect(nudge(1, -1, batch)).toBe(1);
});

it("nudge() leaves no dust of sums of decimals", () => {
  expect(nudge(0.2, 1, { min: 0, max: 1, step: 0.1, scale: "linear" })).toBe(0.3); // 0.2 + 0.1 is 0.30000000000000004
});

it("drag() makes a step every four pixels, or a factor of ten every 120", () => {
  expect(drag(20, 40, width)).toBe(30);
  expect(drag(20, 40, width, true)).toBe(120);
  expect(drag(20, -400, width)).toBe(1);
  expect(drag(0.001, 120, rate)).toBe(0.01);
  expect(drag(0.001, 36, rate)).toBe(0.002); // 10^0.3 = 1.995
  expect(drag(0.9, 120, beta)).toBe(0.99);
  expect(drag(0.0013, 0, rate)).toBe(0.0013);
});

it.each([
  ["log", rate, [0, 1e-5, 0.001, 0.02, 10]],
  ["linear", width, [1, 20, 1024]],
  ["near-one", beta, [0, 0.9, 0.999, 0.9999]],
  ["doubling", batch, [1, 130, 8192]],
] as const)("valueAt() of positionOf() is the value again, %s", (_, spec, values) => {
  for (const value of values) expect(valueAt(positionOf(value, spec), spec)).toBeCloseTo(value, 9);
});

it("positionOf() is in [0, 1] for what lies outside, too", () => {
  expect(positionOf(99, rate)).toBe(1);
  expect(positionOf(Number.NaN, rate)).toBe(0);
});
