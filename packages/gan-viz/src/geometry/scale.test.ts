import { expect, it } from "vitest";
import { place, setScale, valueAt } from "./scale.ts";

it("place() is linear between the ends, and beyond them", () => {
  const scale = setScale(10, 20, 100, 0);
  expect([10, 15, 20, 25].map((v) => place(scale, v))).toEqual([100, 50, 0, -50]);
});

it("place() on a log scale gives equal room to equal ratios", () => {
  const scale = setScale(1, 1000, 0, 300, true);
  for (const [value, px] of [
    [1, 0],
    [10, 100],
    [100, 200],
    [1000, 300],
  ] as const) {
    expect(place(scale, value)).toBeCloseTo(px, 9);
  }
});

it.each([0, -1, Number.NaN])("place() of %d on a log scale is not finite", (value) => {
  expect(Number.isFinite(place(setScale(1, 10, 0, 1, true), value))).toBe(false);
});

it.each([true, false])("valueAt() takes place() back, log %s", (log) => {
  const scale = setScale(0.5, 80, 30, 400, log);
  for (const value of [0.5, 3, 79]) expect(valueAt(scale, place(scale, value))).toBeCloseTo(value, 9);
});

it("setScale() writes over the scale it is given", () => {
  const scale = setScale(0, 1, 0, 1);
  expect(setScale(0, 2, 0, 1, false, scale as never)).toBe(scale);
  expect(place(scale, 1)).toBe(0.5);
});
