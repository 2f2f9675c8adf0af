import { expect, it } from "vitest";
import { indexAt, nearestIndex, readings } from "./readings.ts";

const series = { x: [0, 10, 20, 30], y: [1, 2, 3, 4] };

it("readings() reads each series at its point nearest to x, the earlier of two as near", () => {
  const other = { x: [5, 16], y: [7, 8] };
  expect(readings({ series: [series, other] }, 14)).toEqual([
    { series: 0, index: 1, x: 10, y: 2 },
    { series: 1, index: 1, x: 16, y: 8 },
  ]);
  expect(indexAt(series, 15)).toBe(1);
});

it("readings() makes up nothing before the first point and after the last", () => {
  expect(readings({ series: [series] }, -0.1)).toEqual([{ series: 0, index: -1, x: Number.NaN, y: Number.NaN }]);
  expect(indexAt(series, 30.1)).toBe(-1);
  expect(indexAt(series, 0)).toBe(0);
  expect(indexAt(series, 30)).toBe(3);
});

it("readings() counts only as many points as are full", () => {
  expect(indexAt({ ...series, length: 2 }, 20)).toBe(-1);
});

it.each([[[]], [[Number.NaN, Number.NaN]]])("readings() of x %o are none", (x) => {
  expect(nearestIndex({ x, y: x }, 3)).toBe(-1);
  expect(indexAt({ x, y: x }, 3)).toBe(-1);
});

it("nearestIndex() finds the point among x that are in part not finite", () => {
  const holes = { x: [0, Number.NaN, 10, Number.NaN, 20], y: [0, 0, 0, 0, 0] };
  expect([0, 4, 6, 14, 16, 99].map((x) => nearestIndex(holes, x))).toEqual([0, 0, 2, 2, 4, 4]);
});

it("nearestIndex() agrees with looking at every point", () => {
  const x = Float64Array.from({ length: 200 }, (_, i) => Math.floor(i * 1.7) + ((i * 31) % 5) / 10).sort();
  for (let at = -3; at < 345; at += 0.37) {
    const nearest = Math.min(...x.map((v) => Math.abs(v - at)));
    expect(Math.abs(x[nearestIndex({ x, y: x }, at)]! - at)).toBe(nearest);
  }
  expect(nearestIndex({ x, y: x }, Number.NaN)).toBe(-1);
});
