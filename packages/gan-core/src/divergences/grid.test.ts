import { expect, it } from "vitest";
import { countOnGrid } from "./grid.ts";

const count = (points: number[], cells = 2, dims = 2): number[] =>
  Array.from(countOnGrid("grid", "real", new Float32Array(points), dims, { cells, extent: 1 }).counts);

it("countOnGrid() counts each point in its cell, the last axis running fastest", () => {
  expect(count([-0.5, -0.5])).toEqual([1, 0, 0, 0, 0]);
  expect(count([-0.5, 0.5])).toEqual([0, 1, 0, 0, 0]);
  expect(count([0.5, -0.5, 0.5, -0.1])).toEqual([0, 0, 2, 0, 0]);
  expect(count([0.5, 0.5])).toEqual([0, 0, 0, 1, 0]);
});

it("countOnGrid() gives a cell its lower edge, and the box's upper edge to the last cell", () => {
  expect(count([-1, 0, 1], 2, 1)).toEqual([1, 2, 0]);
});

it("countOnGrid() counts in the last bin what lies outside along any axis, near or far", () => {
  expect(count([-1.001, 0.5, 0.5, 7, 1e30, -1e30])).toEqual([0, 0, 0, 0, 3]);
});

it("countOnGrid() counts what is not a finite number as outside", () => {
  const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
  expect(count([nan, 0.5, 0.5, nan, inf, 0, -inf, 0, 0.5, 0.5])).toEqual([0, 0, 0, 1, 4]);
});

it("countOnGrid() states the share outside", () => {
  const points = new Float32Array([0, 0, 0, 5]);
  expect(countOnGrid("grid", "real", points, 2, { cells: 3, extent: 1 }).outside).toBe(0.5);
  expect(countOnGrid("grid", "real", points, 1, { cells: 3, extent: 5 }).outside).toBe(0);
});

it("countOnGrid() works in three dimensions", () => {
  // Cell (1, 0, 1) of 2 × 2 × 2 is number 4 + 0 + 1.
  expect(count([0.5, -0.5, 0.5], 2, 3)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
});

it("countOnGrid() refuses an empty cloud and half a point, by name", () => {
  expect(() => count([])).toThrow("grid: real must hold a positive multiple of 2 numbers, got 0.");
  expect(() => count([1, 2, 3])).toThrow("grid: real must hold a positive multiple of 2 numbers, got 3.");
});

it("countOnGrid() refuses a grid that would not fit in memory", () => {
  expect(() => count([1, 2, 3, 4], 32, 4)).toThrow(
    "grid: cells must give at most 1000000 cells in 4 dimensions, got 32.",
  );
  expect(() => count(new Array<number>(64).fill(0), 30, 64)).toThrow("in 64 dimensions, got 30.");
});

it("countOnGrid() refuses a dimension that is not one", () => {
  for (const dims of [0, 1.5, Number.NaN]) {
    expect(() => count([1, 2], 2, dims)).toThrow(`grid: dims must be an integer of at least 1, got ${dims}.`);
  }
});
