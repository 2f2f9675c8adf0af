import { expect, it } from "vitest";
import { writeCells } from "./cells.ts";

// A ramp whose colour is its own step: 0 … 10 for values 0 … 1, told apart from the blank 0 by an offset.
const ramp = Uint32Array.from({ length: 11 }, (_, step) => 100 + step);

// Eleven steps over [0, 1]: ten to the unit, 0.5 in the middle.
const UNIT = { middle: 0.5, below: 10, above: 10 };

function written(columns: number, values: readonly number[], flipX = false, flipY = false): number[] {
  const pixels = new Uint32Array(values.length);
  writeCells(pixels, { columns, rows: values.length / columns, values }, ramp, UNIT, flipX, flipY);
  return [...pixels];
}

it("writeCells() puts row 0 at the foot of the picture", () => {
  expect(written(2, [0, 0.1, 0.2, 0.3])).toEqual([102, 103, 100, 101]);
});

it("writeCells() turns over for axes that run the other way", () => {
  expect(written(2, [0, 0.1, 0.2, 0.3], true, false)).toEqual([103, 102, 101, 100]);
  expect(written(2, [0, 0.1, 0.2, 0.3], false, true)).toEqual([100, 101, 102, 103]);
});

it("writeCells() holds values outside [0, 1] at the nearer end", () => {
  expect(written(2, [-5, 7])).toEqual([100, 110]);
});

it("writeCells() leaves blank what is not finite", () => {
  expect(written(3, [Number.NaN, Infinity, -Infinity])).toEqual([0, 0, 0]);
});

it("writeCells() has its middle where it is told, and a scale of its own on either side", () => {
  const pixels = new Uint32Array(5);
  // From −1 over 0 to 4: five steps to one unit below, and five to four units above.
  const cells = { columns: 5, rows: 1, values: [-1, -0.4, 0, 1.6, 4] };
  writeCells(pixels, cells, ramp, { middle: 0, below: 5, above: 1.25 }, false, false);
  expect([...pixels]).toEqual([100, 103, 105, 107, 110]);
});
