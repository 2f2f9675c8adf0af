import { expect, it } from "vitest";
import { distinct } from "./distinct.ts";

it("distinct() keeps the first of the points in one place, in their order", () => {
  const points = Float32Array.of(3, 1, 0, 0, 3, 1, 3, 2, 0, -0, 3, 1);
  const { points: kept, indices } = distinct({ points, indices: Int32Array.of(10, 11, 12, 13, 14, 15) });
  expect([...indices]).toEqual([10, 11, 13]);
  expect([...kept]).toEqual([3, 1, 0, 0, 3, 2]);
});

it("distinct() of points that all differ is all of them", () => {
  const chosen = { points: Float32Array.of(1, 2, 2, 1), indices: Int32Array.of(0, 5) };
  expect(distinct(chosen)).toEqual(chosen);
  expect(distinct({ points: new Float32Array(0), indices: new Int32Array(0) }).indices).toHaveLength(0);
});
