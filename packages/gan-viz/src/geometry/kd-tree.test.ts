import { expect, it } from "vitest";
import { createKdTree } from "./kd-tree.ts";

const STEP = [0.7548776662466927, 0.5698402909980532] as const;

function scattered(count: number): Float32Array {
  return Float32Array.from({ length: 2 * count }, (_, k) => ((k >> 1) * STEP[k & 1]!) % 1);
}

function search(points: Float32Array, k: number, x: number, y: number, except?: number): [number[], number[]] {
  const [indices, squares] = [new Int32Array(k), new Float64Array(k)];
  const found = createKdTree(points).nearest(indices, squares, k, x, y, except);
  return [[...indices.subarray(0, found)], [...squares.subarray(0, found)]];
}

it("createKdTree() finds the nearest first, as looking at all of them does", () => {
  const points = scattered(500);
  for (let q = 0; q < 40; q++) {
    const [x, y] = [(q * 0.37) % 1.2, (q * 0.61) % 1.2];
    const all = Array.from({ length: 500 }, (_, i) => (points[2 * i]! - x) ** 2 + (points[2 * i + 1]! - y) ** 2);
    const expected = all.toSorted((a, b) => a - b).slice(0, 6);
    expect(search(points, 6, x, y)[1]).toEqual(expected);
  }
});

it("createKdTree() leaves out the point itself, and points without a place", () => {
  const points = Float32Array.of(0, 0, Number.NaN, 0, 1, 0, 3, 0);
  expect(search(points, 2, 0, 0, 0)).toEqual([
    [2, 3],
    [1, 9],
  ]);
  expect(createKdTree(points).count).toBe(3);
});

it("createKdTree() gives as many as there are, and none for a place that is none", () => {
  expect(search(Float32Array.of(1, 1), 5, 0, 0)).toEqual([[0], [2]]);
  expect(search(new Float32Array(0), 5, 0, 0)[0]).toEqual([]);
  expect(search(scattered(9), 5, Number.NaN, 0)[0]).toEqual([]);
});

it("createKdTree() of equal points, of sorted points and of one far out is as right as any", () => {
  expect(search(new Float32Array(2000).fill(3), 2, 3, 3)[1]).toEqual([0, 0]);
  const sorted = Float32Array.from({ length: 2000 }, (_, k) => k >> 1);
  expect(search(sorted, 1, 700.2, 700.2)[0]).toEqual([700]);
  const outlier = scattered(100);
  outlier.set([1e30, 1e30], 0);
  expect(search(outlier, 1, outlier[40]!, outlier[41]!)[0]).toEqual([20]);
});
