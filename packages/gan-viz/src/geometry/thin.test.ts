import { expect, it } from "vitest";
import { thin } from "./thin.ts";

const line = (count: number): Float32Array => Float32Array.from({ length: 2 * count }, (_, k) => k >> 1);

it("thin() keeps all where they are few enough, without those that have no place", () => {
  const { points, indices } = thin(Float32Array.of(1, 1, Number.NaN, 2, 3, 3), 10);
  expect([...indices]).toEqual([0, 2]);
  expect([...points]).toEqual([1, 1, 3, 3]);
});

it("thin() chooses evenly", () => {
  const { indices } = thin(line(1000), 10);
  expect(indices).toHaveLength(10);
  const gaps = [...indices.subarray(1)].map((value, k) => value - indices[k]!);
  expect(gaps.every((gap) => gap === 100)).toBe(true);
});

it.each([1, 7, 99, 100])("thin() gives exactly %d of 100", (most) => {
  expect(new Set(thin(line(100), most).indices).size).toBe(most);
});
