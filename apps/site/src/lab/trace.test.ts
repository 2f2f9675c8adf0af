import { expect, it } from "vitest";
import { createTrace, type Trace } from "./trace.ts";

const xs = (trace: Trace) => [...trace.x.subarray(0, trace.length)];
const ys = (trace: Trace, series = 0) => [...trace.y[series]!.subarray(0, trace.length)];

it("createTrace() keeps every row while there is room", () => {
  const trace = createTrace(2, 4);
  trace.push(1, 10, -1);
  trace.push(2, 20, -2);
  expect([xs(trace), ys(trace, 0), ys(trace, 1)]).toEqual([
    [1, 2],
    [10, 20],
    [-1, -2],
  ]);
});

it("createTrace() merges neighbours into means when its buckets are used up", () => {
  const trace = createTrace(1, 4);
  for (let i = 1; i <= 6; i++) trace.push(i, i);
  // Four buckets of one row become two of two, (1+2)/2 and (3+4)/2; rows 5 and 6 make the third.
  expect(trace.width).toBe(2);
  expect([xs(trace), ys(trace)]).toEqual([
    [2, 4, 6],
    [1.5, 3.5, 5.5],
  ]);
});

it("createTrace() keeps the mean of all rows, however often it merges", () => {
  const trace = createTrace(1, 8);
  const n = 8 * 16; // every bucket full: all weigh the same
  for (let i = 0; i < n; i++) trace.push(i, i * i);
  const mean = ys(trace).reduce((sum, v) => sum + v, 0) / trace.length;
  expect(mean).toBeCloseTo(((n - 1) * (2 * n - 1)) / 6, 6); // Σ i² = (n−1)n(2n−1)/6
});

it("createTrace() leaves a gap where no row was finite, and a mean of the others elsewhere", () => {
  const trace = createTrace(1, 4);
  for (const [i, v] of [1, Number.NaN, Number.NaN, Number.POSITIVE_INFINITY, 7].entries()) trace.push(i, v);
  expect(ys(trace)).toEqual([1, Number.NaN, 7]);
});

it("cut() goes back in time, and rows go on from there", () => {
  const trace = createTrace(1, 8);
  for (let i = 1; i <= 6; i++) trace.push(i, i);
  trace.cut(4);
  expect(xs(trace)).toEqual([1, 2, 3, 4]);
  trace.push(5, 50);
  expect(ys(trace).at(-1)).toBe(50);
});

it("cut() to a merged bucket leaves it full: the next row opens one of its own", () => {
  const trace = createTrace(1, 4);
  for (let i = 1; i <= 8; i++) trace.push(i, i); // buckets of two: 1.5, 3.5, 5.5, 7.5
  trace.cut(4);
  trace.push(5, 50);
  expect([xs(trace), ys(trace)]).toEqual([
    [2, 4, 5],
    [1.5, 3.5, 50],
  ]);
});

it("push() of a row that was there before replaces it and what followed", () => {
  const trace = createTrace(1, 8);
  for (let i = 1; i <= 6; i++) trace.push(i, i);
  trace.push(3, 30);
  expect([xs(trace), ys(trace)]).toEqual([
    [1, 2, 3],
    [1, 2, 30],
  ]);
});

it("clear() starts afresh, at full detail", () => {
  const trace = createTrace(1, 4);
  for (let i = 0; i < 100; i++) trace.push(i, i);
  trace.clear();
  trace.push(0, 1);
  expect([trace.length, trace.width]).toEqual([1, 1]);
});
