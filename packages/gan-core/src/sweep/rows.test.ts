import fc from "fast-check";
import { expect, it } from "vitest";
import type { Row } from "./row.ts";
import { readRows, writeRow } from "./rows.ts";

const row = (index: number): Row => ({
  ...{ sweep: "00c0ffee", jobs: 3, index, id: `${index}-deadbeef`, values: { "loss.id": "hinge" }, seed: 1 },
  ...{ iterations: 20, metrics: { energy: { value: 0.25, floor: null, count: 100 } }, engine: "simd", seconds: 0.5 },
});
const text = [0, 1, 2].map((index) => writeRow(row(index))).join("");

it("readRows() reads what writeRow() wrote, a line a row", () => {
  expect(text.match(/\n/g)).toHaveLength(3);
  expect(readRows(text)).toEqual([row(0), row(1), row(2)]);
  expect(readRows("")).toEqual([]);
});

it("readRows() of a file cut anywhere has the rows whose lines are whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
      const cut = text.slice(0, length);
      expect(readRows(cut)).toEqual([0, 1, 2].map(row).slice(0, cut.split("\n").length - 1));
    }),
  );
});

it.each([
  ["{", "line 2 must be JSON: "],
  ["", "line 2 must be JSON: "],
  ["5", "line 2 must be a row of a sweep, got 5."],
  ["{}", "line 2: sweep must be text, got undefined."],
  [JSON.stringify({ ...row(0), metrics: null }), "line 2: metrics must be an object, got null."],
  [JSON.stringify({ ...row(0), index: 3 }), "line 2: index must be an integer in [0, 2], got 3."],
  [JSON.stringify({ ...row(0), jobs: "3" }), 'line 2: jobs must be an integer of at least 1, got "3".'],
])("readRows() refuses %j among whole lines, by its number", (line, message) => {
  expect(() => readRows(`${writeRow(row(0))}${line}\n${writeRow(row(1))}`)).toThrow(message);
});
