import { expect, it } from "vitest";
import { rowAt } from "./row-at.ts";
import { createTrace } from "./trace.ts";

it("rowAt() finds the row that holds an iteration, the last one for what lies beyond", () => {
  const trace = createTrace(1);
  expect(rowAt(trace, 5)).toBe(-1);
  for (const at of [10, 20, 30]) trace.push(at, at);
  expect([0, 10, 11, 20, 30, 99].map((at) => rowAt(trace, at))).toEqual([0, 0, 1, 1, 2, 2]);
});
