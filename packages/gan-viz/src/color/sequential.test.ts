import { expect, it } from "vitest";
import { RAMP_STEPS } from "./diverging.ts";
import { sequentialRamp } from "./sequential.ts";

function colorAt(ramp: Uint32Array, value: number): number[] {
  return [...new Uint8ClampedArray(ramp.buffer, 4 * Math.round(value * (RAMP_STEPS - 1)), 4)];
}

it("sequentialRamp() is its ends at 0 and 1", () => {
  const ramp = sequentialRamp([255, 254, 251, 1], [30, 123, 69, 1], 1);
  expect(colorAt(ramp, 0)).toEqual([255, 254, 251, 255]);
  expect(colorAt(ramp, 1)).toEqual([30, 123, 69, 255]);
});

it("sequentialRamp() fades into transparency in its own hue", () => {
  const [r, g, b, a] = colorAt(sequentialRamp([0, 0, 0, 0], [200, 100, 50, 1], 1), 0.5);
  expect([r, g, b]).toEqual([200, 100, 50]);
  expect(Math.abs(a! - 127.5)).toBeLessThanOrEqual(0.5);
});

it("sequentialRamp() goes v^exponent of the way", () => {
  // 0.5² = 0.25 of 255 is 63.75.
  expect(colorAt(sequentialRamp([0, 0, 0, 0], [9, 9, 9, 1], 2), 0.5)[3]).toBe(64);
});
