import { Delaunay } from "d3-delaunay";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createKdTree } from "./kd-tree.ts";
import { createVoronoi } from "./voronoi.ts";

type Box = readonly [number, number, number, number];
const unit: Box = [0, 0, 1, 1];

function cellsOf(points: Float32Array, box: Box = unit): Float32Array[] {
  const { corners, starts } = createVoronoi()(points, createKdTree(points), box);
  return Array.from({ length: points.length >> 1 }, (_, k) => corners.slice(starts[k], starts[k + 1]));
}

/** By the shoelace formula. */
function area(outline: ArrayLike<number>): number {
  let twice = 0;
  for (let i = 0; i < outline.length; i += 2) {
    const j = (i + 2) % outline.length;
    twice += outline[i]! * outline[j + 1]! - outline[j]! * outline[i + 1]!;
  }
  return Math.abs(twice) / 2;
}

it("createVoronoi() of one site is the rectangle, of two its halves", () => {
  expect([...cellsOf(Float32Array.of(0.3, 0.3))[0]!]).toEqual(
    [0, 0, 1, 0, 1, 1, 0, 1].map((v) => expect.closeTo(v, 6)),
  );
  const [left, right] = cellsOf(Float32Array.of(0.25, 0.5, 0.5, 0.5)); // parted at 0.375
  expect([area(left!), area(right!)]).toEqual([expect.closeTo(0.375, 6), expect.closeTo(0.625, 6)]);
});

it("createVoronoi() of sites in a row are strips, of a lattice equal squares, of a circle's centre a polygon", () => {
  const row = Float32Array.from({ length: 20 }, (_, k) => (k & 1 ? 0.5 : ((k >> 1) + 0.5) / 10));
  for (const cell of cellsOf(row)) expect(area(cell)).toBeCloseTo(0.1, 6);
  const lattice = Float32Array.from(
    { length: 200 },
    (_, k) => ((k & 1 ? Math.floor(k / 20) : (k >> 1) % 10) + 0.5) / 10,
  );
  for (const cell of cellsOf(lattice)) expect(area(cell)).toBeCloseTo(0.01, 6);
  const hub = Float32Array.from({ length: 402 }, (_, k) => {
    const angle = (Math.PI * 2 * (k >> 1)) / 200;
    return k >= 400 ? 0.5 : 0.5 + 0.4 * (k & 1 ? Math.sin(angle) : Math.cos(angle));
  });
  // Of 200 sides around a circle of radius 0.2: n r² tan(π / n).
  expect(area(cellsOf(hub)[200]!)).toBeCloseTo(200 * 0.04 * Math.tan(Math.PI / 200), 5);
});

it("createVoronoi() gives sites in one place the same cell, and none to those whose cell is outside", () => {
  const [a, b, c, out] = cellsOf(Float32Array.of(0.25, 0.5, 0.25, 0.5, 0.75, 0.5, 9, 0.5));
  expect(a).toEqual(b);
  expect([area(a!), area(c!), out!.length]).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.5, 6), 0]);
  expect(cellsOf(new Float32Array(0))).toEqual([]);
});

it("createVoronoi() has an end for sites far out, and for a rectangle far from all", () => {
  const wide = Float32Array.of(1e30, 0, -3e38, 3e38, 0.5, 0.5, 1e-30, 0, 3e38, 3e38);
  expect(area(cellsOf(wide)[2]!) + area(cellsOf(wide)[3]!)).toBeCloseTo(1, 5);
  for (const cell of cellsOf(wide, [1e15, 1e15, 1e15 + 1, 1e15 + 1])) expect(cell.length).toBeLessThan(20);
});

const coordinate = fc.oneof(
  fc.integer({ min: -1e6, max: 2e6 }).map((k) => k / 1e6), // some outside
  fc.integer({ min: 0, max: 8 }).map((k) => k / 8), // in rows, on circles, in one place
);

it("createVoronoi() agrees with d3-delaunay on the area of every cell", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 }), (drawn) => {
      const places = [
        ...new Map(drawn.map(([x, y]) => [`${Math.fround(x + 0)},${Math.fround(y + 0)}`, [x, y]])).values(),
      ];
      const points = Float32Array.from(places.flat());
      const theirs = new Delaunay(Float64Array.from(points)).voronoi([...unit]);
      const areas = cellsOf(points).map(area);
      expect(areas.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
      for (const [k, mine] of areas.entries()) {
        expect(mine).toBeCloseTo(area((theirs.cellPolygon(k) ?? []).slice(0, -1).flat()), 5);
      }
    }),
    { seed: 11, numRuns: 400 },
  );
});
