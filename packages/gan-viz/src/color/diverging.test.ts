import { expect, it } from "vitest";
import { divergingRamp, RAMP_STEPS } from "./diverging.ts";

const LOW = [220, 203, 233, 1] as const;
const MID = [255, 254, 251, 1] as const;
const HIGH = [181, 222, 194, 1] as const;

function colorAt(ramp: Uint32Array, value: number): number[] {
  const step = Math.round(value * (RAMP_STEPS - 1));
  return [...new Uint8ClampedArray(ramp.buffer, 4 * step, 4)];
}

it("divergingRamp() is the ends at 0 and 1 and the middle at 0.5", () => {
  const ramp = divergingRamp(LOW, MID, HIGH, 0.8);
  expect(colorAt(ramp, 0)).toEqual([220, 203, 233, 255]);
  expect(colorAt(ramp, 0.5)).toEqual([255, 254, 251, 255]);
  expect(colorAt(ramp, 1)).toEqual([181, 222, 194, 255]);
});

it("divergingRamp() goes |2v − 1|^exponent of the way", () => {
  // v = 0.75: depth 0.5² = 0.25; red 255 − 74·0.25 = 236.5, green 254 − 32·0.25 = 246, blue 251 − 57·0.25 = 236.75.
  const [r, g, b] = colorAt(divergingRamp(LOW, MID, HIGH, 2), 0.75);
  expect(Math.abs(r! - 236.5)).toBeLessThanOrEqual(0.5);
  expect([g, b]).toEqual([246, 237]);
  // v = 0.25, exponent 1: half way from middle to low; red 237.5, green 228.5, blue 242.
  expect(colorAt(divergingRamp(LOW, MID, HIGH, 1), 0.25)[2]).toBe(242);
});

it("divergingRamp() fades into a transparent middle without changing hue", () => {
  const ramp = divergingRamp(LOW, [0, 0, 0, 0], HIGH, 1);
  expect(colorAt(ramp, 0.5)[3]).toBe(0);
  // Half deep: the end's own colour at half its opacity, 255 / 2 = 127.5.
  const [r, g, b, a] = colorAt(ramp, 0.75);
  expect([r, g, b]).toEqual([181, 222, 194]);
  expect(Math.abs(a! - 127.5)).toBeLessThanOrEqual(0.5);
});
