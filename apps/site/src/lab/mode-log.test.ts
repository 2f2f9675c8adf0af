import { expect, it } from "vitest";
import { coveredCount, createModeLog } from "./mode-log.ts";

it("columns() cuts the run into even stretches, however unevenly it was looked at", () => {
  const log = createModeLog();
  log.push(0, [0.5, 0]);
  log.push(10, [0.25, 0.25]);
  log.push(40, [0, 1]);
  // Four stretches of 0 to 40, with middles 5, 15, 25, 35: the first is told by the moment at 10, the others by that at 40.
  expect(log.columns(4)).toEqual({
    rows: 2,
    values: Float32Array.from([0.25, 0.25, 0, 1, 0, 1, 0, 1]),
    x: Float64Array.from([0, 40 / 3, 80 / 3, 40]),
  });
});

it("columns() of a run that has not begun is one moment, and of none nothing", () => {
  const log = createModeLog();
  expect(log.columns().values.length).toBe(0);
  log.push(0, [0.5, 0.5]);
  expect(log.columns()).toEqual({ rows: 2, values: Float32Array.from([0.5, 0.5]), x: Float64Array.from([0]) });
});

it("coveredCount() counts modes with at least 15 % of a fair share", () => {
  // Of four modes a fair share is 1/4, and 15 % of that 0.0375.
  expect(coveredCount([0.5, 0.038, 0.037, 0])).toBe(2);
  expect(coveredCount([Number.NaN, 1])).toBe(1);
});

it("push() of another number of modes starts anew", () => {
  const log = createModeLog();
  log.push(0, [1, 0]);
  log.push(5, [1, 0, 0]);
  expect([log.rows, log.covered.length]).toEqual([3, 1]);
});

it("push() stays in bounds however long a run is", () => {
  const log = createModeLog();
  for (let i = 0; i < 5000; i++) log.push(i, [1, 0]);
  expect(log.covered.length).toBeLessThanOrEqual(512);
  expect(log.columns(2).values).toEqual(Float32Array.from([1, 0, 1, 0]));
});

it("cut() goes back in time, and copy() goes on by itself", () => {
  const log = createModeLog();
  for (let i = 0; i <= 4; i++) log.push(i, [i / 4, 0]);
  const kept = log.copy();
  log.cut(2);
  expect([log.columns(1).values[0], kept.columns(1).values[0]]).toEqual([0.25, 0.5]);
  expect([log.covered.length, kept.covered.length]).toEqual([3, 5]);
});
