import { expect, it } from "vitest";
import { sampleBuffer } from "./sample-buffer.ts";

it("sampleBuffer() hands back the array it is given", () => {
  const out = new Float32Array(6);
  expect(sampleBuffer("ring", 3, 2, out)).toBe(out);
});

it("sampleBuffer() makes room for n · dims numbers when none is given", () => {
  expect(sampleBuffer("ring", 3, 4)).toHaveLength(12);
  expect(sampleBuffer("ring", 0, 4)).toHaveLength(0);
});

it("sampleBuffer() refuses an array of another length, by the owner's name", () => {
  expect(() => sampleBuffer("ring", 3, 2, new Float32Array(5))).toThrow(
    "ring: out must hold n · dims = 6 numbers, got 5.",
  );
});

it("sampleBuffer() refuses a count that is not a whole number", () => {
  for (const n of [-1, 1.5, Number.NaN]) {
    expect(() => sampleBuffer("ring", n, 2)).toThrow(`ring: n must be an integer of at least 0, got ${n}.`);
  }
});
