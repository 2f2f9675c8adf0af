import { expect, it } from "vitest";
import { blendArrays } from "./blend.ts";

const from = new Float32Array([0, 2, Number.NaN, 4]);
const to = new Float32Array([4, 2, 8, Infinity, 5]);

it("blendArrays() goes straight from one to the other", () => {
  expect([...blendArrays(undefined, from, to, 0.25)].slice(0, 2)).toEqual([1, 2]);
  expect([...blendArrays(undefined, from, to, 0)].slice(0, 2)).toEqual([0, 2]);
  expect([...blendArrays(undefined, from, to, 1)].slice(0, 2)).toEqual([4, 2]);
});

it("blendArrays() takes the end at once where there is no finite way, or nothing to start from", () => {
  expect([...blendArrays(undefined, from, to, 0.5)].slice(2)).toEqual([8, Infinity, 5]);
});

it("blendArrays() has the length of the end, and writes where it wrote before", () => {
  const first = blendArrays(undefined, to, from, 0.5);
  expect(first).toHaveLength(4);
  expect(blendArrays(first, from, from, 0.5)).toBe(first);
  expect(blendArrays(first, from, to, 0.5)).toHaveLength(5);
});
