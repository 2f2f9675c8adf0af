import { expect, it } from "vitest";
import { labelStride } from "./label-stride.ts";

const values = [-4, -2, 0, 2, 4, 6];

function written(pixels: number, sizes: number[] | number): number[] {
  const every = labelStride(values, (v) => (v / 2) * pixels, sizes, 8);
  return values.filter((_, i) => every(i));
}

it("labelStride() writes all where they have room", () => {
  expect(written(40, 32)).toEqual(values);
});

it("labelStride() writes every second from 0 on where the widest and the gap need more than one step", () => {
  expect(written(40, [10, 10, 33, 10, 10, 10])).toEqual([-4, 0, 4]);
});

it("labelStride() writes 0 alone where all are in one place", () => {
  expect(written(0, 10)).toEqual([0]);
});
