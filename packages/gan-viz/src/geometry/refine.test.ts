import { expect, it } from "vitest";
import { createRefine } from "./refine.ts";

const refine = createRefine();

function refined(columns: number, rows: number, values: readonly number[], factor: number): number[] {
  const fine = new Float32Array(columns * rows * factor * factor);
  refine(fine, { columns, rows, values }, factor);
  return [...fine].map((v) => Number(v.toFixed(5)));
}

it("createRefine() is exact at the cells' centres and linear between them", () => {
  // Three fine cells per cell: centres at −⅓, 0, ⅓, ⅔, 1, 1⅓ of the way from the first to the second.
  expect(refined(2, 1, [0, 3], 3).slice(0, 6)).toEqual([0, 0, 1, 2, 3, 3]);
});

it("createRefine() gives back a plane, away from its edges", () => {
  // v = 4·column + 10·row at cell centres; fine cell (i, j) of factor 3 lies at column (i − 1) / 3, row (j − 1) / 3.
  const fine = refined(3, 3, [0, 4, 8, 10, 14, 18, 20, 24, 28], 3);
  for (let j = 1; j < 8; j++) {
    for (let i = 1; i < 8; i++) expect(fine[9 * j + i]).toBeCloseTo((4 * (i - 1)) / 3 + (10 * (j - 1)) / 3, 4);
  }
});

it("createRefine() continues the outermost cells to the edge", () => {
  expect(refined(1, 2, [1, 2], 2)).toEqual([1, 1, 1.25, 1.25, 1.75, 1.75, 2, 2]);
});

it("createRefine() of one cell is that cell", () => {
  expect(refined(1, 1, [7], 3)).toEqual(new Array(9).fill(7));
});

it("createRefine() keeps a hole's edge: every fine cell of a hole, and no other, is one", () => {
  const fine = refined(3, 1, [0, Number.NaN, 1], 3).slice(0, 9);
  expect(fine.map((v) => Number.isNaN(v))).toEqual([false, false, false, true, true, true, false, false, false]);
  expect(fine.slice(0, 3)).toEqual([0, 0, 0]);
});

it("createRefine() never leaves the range of the values", () => {
  const values = Array.from({ length: 35 }, (_, i) => Math.sin(i * i));
  const fine = refined(7, 5, values, 4);
  expect(Math.min(...fine)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-5);
  expect(Math.max(...fine)).toBeLessThanOrEqual(Math.max(...values) + 1e-5);
});
