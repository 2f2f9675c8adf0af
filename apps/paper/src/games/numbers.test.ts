import { expect, it } from "vitest";
import { pack, unpack } from "./numbers.ts";

it("unpack() gives back what was packed, to the last bit", () => {
  for (const value of [0, -0, 1 / 3, -Math.PI * 1e-300, 5e-324, Number.MAX_VALUE, Number.NEGATIVE_INFINITY]) {
    expect(Object.is(unpack(pack(value)), value), String(value)).toBe(true);
  }
});

it("unpack() reads a part of a longer array", () => {
  const floats = Float32Array.of(7, ...pack(0.1));
  expect(unpack(floats.subarray(1))).toBe(0.1);
});
