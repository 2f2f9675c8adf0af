import { expect, it } from "vitest";
import { wheelFactor } from "./wheel.ts";

it("wheelFactor() is in for up, out for down, and one undoes the other", () => {
  const up = wheelFactor({ deltaY: -100, deltaMode: 0, ctrlKey: false });
  const down = wheelFactor({ deltaY: 100, deltaMode: 0, ctrlKey: false });
  expect(up).toBeCloseTo(2 ** 0.2, 12);
  expect(up * down).toBeCloseTo(1, 12);
});

it("wheelFactor() counts lines, pages and a trackpad's pinch for what they are", () => {
  expect(wheelFactor({ deltaY: -3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(2 ** (48 / 500), 12);
  expect(wheelFactor({ deltaY: -4, deltaMode: 0, ctrlKey: true })).toBeCloseTo(2 ** 0.04, 12);
});

it("wheelFactor() never leaps, and does nothing for what is no number", () => {
  expect(wheelFactor({ deltaY: -Infinity, deltaMode: 2, ctrlKey: true })).toBeCloseTo(Math.SQRT2, 12);
  expect(wheelFactor({ deltaY: 1e9, deltaMode: 0, ctrlKey: false })).toBeCloseTo(Math.SQRT1_2, 12);
  expect(wheelFactor({ deltaY: Number.NaN, deltaMode: 0, ctrlKey: false })).toBe(1);
});
