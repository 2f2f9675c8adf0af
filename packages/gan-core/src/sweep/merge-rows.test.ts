import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeRows } from "./merge-rows.ts";
import type { Row } from "./row.ts";

const row = (index: number, more: Partial<Row> = {}): Row => ({
  ...{ sweep: "00c0ffee", jobs: 6, index, id: `${index}-deadbeef`, values: {}, seed: 1 },
  ...{ iterations: 20, metrics: {}, engine: "simd", seconds: 1, ...more },
});

it("mergeRows() sorts, and tells which jobs are missing, repeated and failed", () => {
  const rows = [row(4), row(0), row(2, { error: "no" }), row(0, { seconds: 2 })];
  expect(mergeRows(rows)).toEqual({
    rows: [row(0), row(2, { error: "no" }), row(4)],
    ...{ missing: [1, 3, 5], repeated: [0], failed: [2] },
  });
  expect(mergeRows([])).toEqual({ rows: [], missing: [], repeated: [], failed: [] });
});

it("mergeRows() keeps of a job's rows the first that did not fail", () => {
  const [failed, good, later] = [row(1, { error: "no" }), row(1, { seconds: 2 }), row(1, { seconds: 3 })];
  expect(mergeRows([failed, good, later]).rows).toEqual([good]);
  expect(mergeRows([good, failed]).rows).toEqual([good]);
  expect(mergeRows([good, failed]).failed).toEqual([]);
});

it("mergeRows() comes to the same in whatever order different jobs arrive", () => {
  const all = [0, 1, 2, 3, 4, 5].map((index) => row(index));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 6 }), (rows) => {
      expect(mergeRows(rows)).toEqual({ rows: all, missing: [], repeated: [], failed: [] });
    }),
  );
});

it("mergeRows() refuses rows of different sweeps", () => {
  const rule = "rows must be of one sweep, 00c0ffee of 6 jobs, got";
  expect(() => mergeRows([row(0), row(1, { sweep: "0badcafe" })])).toThrow(`${rule} "0badcafe of 6 jobs".`);
  expect(() => mergeRows([row(0), row(1, { jobs: 7 })])).toThrow(`${rule} "00c0ffee of 7 jobs".`);
  expect(() => mergeRows([row(0), row(0, { id: "0-0" })])).toThrow(
    'rows must be of one sweep, with job 0-deadbeef, got "0-0".',
  );
});
