import fc from "fast-check";
import { expect, it } from "vitest";
import { addEdge, type Coverage, createCoverage } from "./coverage.ts";

type Point = readonly [number, number];

function addPolygon(cover: Coverage, corners: readonly Point[]): void {
  const points = new Float64Array(corners.flat());
  for (let k = 0; k < corners.length; k++) addEdge(cover, points, k, (k + 1) % corners.length);
}

/** The cover of each pixel, row by row. */
function coverOf(width: number, height: number, polygons: readonly (readonly Point[])[]): number[] {
  const cover = createCoverage(width, height);
  for (const corners of polygons) addPolygon(cover, corners);
  const all: number[] = [];
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += cover.changes[row * cover.stride + column]!;
      all.push(sum);
    }
  }
  return all;
}

const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

it("addEdge() around a square covers the share of each pixel that it holds", () => {
  // Half a pixel in from the left and the top: a quarter, halves, and the rest whole.
  expect(coverOf(3, 3, [square(0.5, 0.5, 2)])).toEqual([0.25, 0.5, 0.25, 0.5, 1, 0.5, 0.25, 0.5, 0.25]);
});

it("addEdge() the other way round takes the same off", () => {
  expect(coverOf(2, 1, [square(0, 0, 1).toReversed()])).toEqual([-1, 0]);
});

it("addEdge() down a diagonal halves the pixels on it", () => {
  const triangle: Point[] = [
    [0, 0],
    [2, 2],
    [0, 2],
  ];
  expect(coverOf(2, 2, [triangle])).toEqual([0.5, 0, 1, 0.5]);
});

it("addEdge() of a flat triangle over many pixels of one row covers each by its trapezoid", () => {
  // Height 1 at the left end of 4 pixels, 0 at the right: mean heights 7/8, 5/8, 3/8, 1/8.
  const wedge: Point[] = [
    [0, 0],
    [4, 1],
    [0, 1],
  ];
  expect(coverOf(4, 1, [wedge])).toEqual([0.875, 0.625, 0.375, 0.125]);
});

it("addEdge() of two polygons with a common side leaves no seam between them", () => {
  const upper: Point[] = [
    [0, 0],
    [7, 0],
    [7, 2.3],
    [0, 5.9],
  ];
  const lower: Point[] = [
    [0, 5.9],
    [7, 2.3],
    [7, 7],
    [0, 7],
  ];
  for (const cover of coverOf(7, 7, [upper, lower])) expect(cover).toBeCloseTo(1, 5);
});

it("addEdge() adds up to the polygon's area, and to none of it outside the grid", () => {
  const place = fc.double({ min: -15, max: 25, noNaN: true });
  fc.assert(
    fc.property(place, place, place, place, place, place, (ax, ay, bx, by, cx, cy) => {
      const triangle: Point[] = [
        [ax, ay],
        [bx, by],
        [cx, cy],
      ];
      const area = ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      // On a grid large enough for all of it …
      const moved = triangle.map(([x, y]) => [x + 15, y + 15] as const);
      const whole = coverOf(40, 40, [moved]);
      expect(whole.reduce((a, b) => a + b, 0)).toBeCloseTo(area, 1);
      // … and on one that cuts it, pixel for pixel the same.
      const cut = coverOf(10, 10, [triangle]);
      for (let k = 0; k < 100; k++) {
        expect(cut[k]).toBeCloseTo(whole[(Math.floor(k / 10) + 15) * 40 + (k % 10) + 15]!, 2);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
