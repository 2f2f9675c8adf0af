import { expect, it } from "vitest";
import { coarserSheet, fieldData, verdictColor, verdictOpacity } from "./views.ts";

it("coarserSheet() keeps the corners, every so-manieth vertex between them, and the total mass", () => {
  const n = 5; // 4 cells a side, 16 in all
  const vertices = Float32Array.from({ length: 2 * n * n }, (_, i) => {
    const vertex = Math.floor(i / 2);
    return i % 2 === 0 ? vertex % n : Math.floor(vertex / n);
  });
  const sheet = coarserSheet({ columns: n, rows: n, vertices, cellMass: 1 / 16, latents: vertices, slice: false }, 2);
  expect([sheet.columns, sheet.rows, sheet.cellMass]).toEqual([3, 3, 1 / 4]);
  expect([...sheet.vertices]).toEqual([0, 0, 2, 0, 4, 0, 0, 2, 2, 2, 4, 2, 0, 4, 2, 4, 4, 4]);
});

it("coarserSheet() of a curve is a curve", () => {
  const vertices = new Float32Array([0, 0, 1, 1, 2, 2]);
  const curve = coarserSheet({ columns: 3, rows: 1, vertices, cellMass: 0.5, latents: vertices, slice: false }, 1);
  expect([curve.columns, curve.rows, curve.cellMass, ...curve.vertices]).toEqual([2, 1, 1, 0, 0, 2, 2]);
});

it("coarserSheet() leaves a sheet that is coarse enough as it is", () => {
  const vertices = new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]);
  const sheet = coarserSheet({ columns: 2, rows: 2, vertices, cellMass: 1, latents: vertices, slice: false });
  expect([sheet.columns, sheet.rows, sheet.cellMass, ...sheet.vertices]).toEqual([2, 2, 1, ...vertices]);
});

it("fieldData() spans the square the field was measured on", () => {
  const values = new Float32Array(4);
  expect(fieldData({ size: 2, extent: 1.5, values })).toEqual({
    columns: 2,
    rows: 2,
    values,
    x: [-1.5, 1.5],
    y: [-1.5, 1.5],
  });
});

it("a verdict is the surer the more opaque, to either side of a half", () => {
  expect([verdictColor(0.9), verdictColor(0.1)]).toEqual(["var(--real)", "var(--fake)"]);
  expect([verdictOpacity(0.5), verdictOpacity(0), verdictOpacity(1)]).toEqual([0.25, 1, 1]);
});
