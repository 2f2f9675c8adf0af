import { expect, it } from "vitest";
import { pack, unpack } from "./pack.ts";

it.each([8, 16] as const)("unpack() gives back what pack() took, to half a step of %i bits", (bits) => {
  const values = Float32Array.from({ length: 500 }, (_, i) => 3 * Math.sin(i));
  const back = unpack(pack(values, bits));
  const halfStep = 6 / (2 ** bits - 1) / 2;
  expect(back.length).toBe(500);
  for (const [i, v] of back.entries()) expect(Math.abs(v - values[i]!)).toBeLessThanOrEqual(halfStep * 1.001);
});

it("pack() writes its ends exactly, and its bytes little-endian", () => {
  expect(pack([0, 65535, 258], 16).data).toBe(btoa("\x00\x00\xff\xff\x02\x01")); // 258 = 0x0102
});

it("unpack() of equal numbers is that number, and of none is none", () => {
  expect([...unpack(pack([2, 2, 2], 8))]).toEqual([2, 2, 2]);
  expect([...unpack(pack([], 16))]).toEqual([]);
});

it("pack() refuses what is no number, by its place", () => {
  expect(() => pack([0, Number.NaN], 8)).toThrow("pack: values[1] must be a finite number, got NaN.");
});
