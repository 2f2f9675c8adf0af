import fc from "fast-check";
import { expect, it } from "vitest";
import { createNearest } from "./nearest.ts";
import type { Projection } from "./projection.ts";

const plain: Projection = { fromX: 0, toX: 0, perX: 1, fromY: 0, toY: 0, perY: 1 };
const doubled: Projection = { ...plain, perX: 2, perY: 2 };

it("createNearest() finds the nearest in pixels, no further than the radius", () => {
  const find = createNearest();
  const points = new Float32Array([0, 0, 10, 0, 10, 4]);
  expect(find(points, 9, 1, plain, 5)).toBe(1);
  expect(find(points, 10, 3, plain, 5)).toBe(2);
  expect(find(points, 5, 0, plain, 4.9)).toBeUndefined();
  expect(find(points, 20, 7, doubled, 5)).toBe(2);
});

it("createNearest() takes the later of two in one place: it lies on top", () => {
  expect(createNearest()(new Float32Array([1, 1, 1, 1, 9, 9]), 1, 1, plain, 5)).toBe(1);
});

it("createNearest() finds nothing among numbers that are none, or from nowhere", () => {
  const find = createNearest();
  expect(find(new Float32Array(6).fill(Number.NaN), 0, 0, plain, 99)).toBeUndefined();
  expect(find(new Float32Array(0), 0, 0, plain, 99)).toBeUndefined();
  expect(find(new Float32Array([0, 0]), Number.NaN, 0, plain, 99)).toBeUndefined();
  expect(find(new Float32Array([0, 0]), 0, 0, plain, Number.NaN)).toBeUndefined();
});

it("createNearest() finds in an index what looking at all would find, and notices points that were moved", () => {
  const count = 120_000;
  // Evenly scattered over 1000 × 1000; every seventh is lost.
  const points = Float32Array.from({ length: 2 * count }, (_, k) =>
    (k >> 1) % 7 === 0 ? Number.NaN : (((k >> 1) * (k % 2 === 0 ? 0.7548776662 : 0.569840291)) % 1) * 1000,
  );
  const find = createNearest();
  const byHand = (x: number, y: number): number => {
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < count; i++) {
      const d = Math.hypot(points[2 * i]! - x, points[2 * i + 1]! - y);
      if (d < least) {
        least = d;
        best = i;
      }
    }
    return best;
  };
  const place = fc.double({ min: 0, max: 1000, noNaN: true });
  const same = (runs: number): void =>
    fc.assert(
      fc.property(place, place, (x, y) => find(points, x, y, plain, 50) === byHand(x, y)),
      { seed: 3, numRuns: runs },
    );
  same(20);
  for (let k = 0; k < points.length; k++) points[k] = 1000 - points[k]!;
  same(5);
});
