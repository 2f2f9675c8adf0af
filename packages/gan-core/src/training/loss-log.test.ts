import { expect, it } from "vitest";
import { createLossLog } from "./loss-log.ts";

const losses = Float64Array.of(0.5, -0.25);

it("createLossLog() keeps every row, however many", () => {
  const log = createLossLog();
  for (let i = 1; i <= 1000; i++) log.add(i, losses);
  const rows = log.take();
  expect(rows).toHaveLength(3000);
  for (let i = 1; i <= 1000; i++) expect([...rows.subarray(3 * i - 3, 3 * i)]).toEqual([i, 0.5, -0.25]);
});

it("createLossLog() leaves out rows from an iteration on", () => {
  const log = createLossLog();
  for (const i of [5, 6, 7]) log.add(i, losses);
  expect([...log.take(6)]).toEqual([5, 0.5, -0.25]);
  expect(log.take(5)).toHaveLength(0);
});

it("createLossLog() hands out copies", () => {
  const log = createLossLog();
  log.add(1, losses);
  log.take().fill(0);
  expect([...log.take()]).toEqual([1, 0.5, -0.25]);
});
