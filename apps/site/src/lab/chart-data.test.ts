import { expect, it } from "vitest";
import { axisNumber, curveOf } from "./chart-data.ts";
import { createTrace } from "./trace.ts";

it("curveOf() follows the trace it is of", () => {
  const trace = createTrace(2, 4);
  const curve = curveOf(trace, 1);
  trace.push(3, 10, 20);
  expect([curve.length, curve.x[0], curve.y[0]]).toEqual([1, 3, 20]);
  trace.cut(0);
  expect(curve.length).toBe(0);
});

it.each([
  [0, "0"],
  [1, "1"],
  [0.5, "0.5"],
  [-0.12345, "−0.123"],
  [1234.5, "1235"],
  [2.5e7, "2.5e7"],
  [0.0005, "0.0005"],
  [Number.NaN, ""],
])("axisNumber(%d) is %j", (value, text) => {
  expect(axisNumber(value)).toBe(text);
});
