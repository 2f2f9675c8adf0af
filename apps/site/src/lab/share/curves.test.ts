import { expect, it } from "vitest";
import { createRunRecord } from "../run-record.ts";
import { readCurves, writeCurves } from "./curves.ts";

it("readCurves() brings back what writeCurves() wrote, through JSON, gaps included", () => {
  const record = createRunRecord();
  record.losses.push(1, 0.5, 0.75);
  record.losses.push(2, Number.NaN, 0.25);
  record.measure("grid-js").push(2, 0.125, 0.01);
  const back = createRunRecord();
  readCurves(JSON.parse(JSON.stringify(writeCurves(record, ["grid-js"]))), back);
  expect(Array.from(back.losses.x.subarray(0, back.losses.length))).toEqual([1, 2]);
  expect(Array.from(back.losses.y[0]!.subarray(0, 2))).toEqual([0.5, Number.NaN]);
  expect(Array.from(back.losses.y[1]!.subarray(0, 2))).toEqual([0.75, 0.25]);
  expect(back.measure("grid-js").y[0]![0]).toBe(0.125);
});

it("readCurves() passes over what is no curve", () => {
  const record = createRunRecord();
  for (const hostile of [undefined, null, 7, "x", [], { losses: 3, measures: [1, [2]] }]) {
    readCurves(hostile as never, record);
  }
  readCurves({ losses: [[1, 0.5, 0.5], [1, 9, 9], ["2", 1, 1], [3]] }, record);
  expect(Array.from(record.losses.x.subarray(0, record.losses.length))).toEqual([1, 3]);
});
