import { expect, it } from "vitest";
import { mixOver, putUnder } from "./under.ts";

/** Opacity, blue, green and red. */
const bytes = (word: number): number[] => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);

it("mixOver() of a whole mark is the mark, of no mark the ring", () => {
  expect(mixOver(0xff123456, 256, 0xff999999, 256) >>> 0).toBe(0xff123456);
  expect(mixOver(0xff123456, 0, 0xff999999, 256) >>> 0).toBe(0xff999999);
  expect(mixOver(0xff123456, 0, 0, 0)).toBe(0);
});

it("mixOver() half covered by the mark and wholly by the ring is opaque and half of each", () => {
  for (const [k, byte] of bytes(mixOver(0xff0000c8, 128, 0xff00c800, 256)).entries()) {
    expect(Math.abs(byte - [255, 0, 100, 100][k]!)).toBeLessThanOrEqual(1);
  }
});

it("putUnder() a clear pixel is the other, under a full one nothing", () => {
  expect(putUnder(0, 0x80123456) >>> 0).toBe(0x80123456);
  expect(putUnder(0xff111111, 0xff999999) >>> 0).toBe(0xff111111);
});

it("putUnder() is what painting over would have made, within a byte, whatever the opacities", () => {
  for (const front of [1, 30, 127, 128, 200, 253]) {
    for (const back of [1, 60, 128, 255]) {
      const [a, , , red] = bytes(putUnder((front << 24) | 200, (back << 24) | 40));
      const f = front / 255;
      const b = (back / 255) * (1 - f);
      expect(Math.abs(a! - 255 * (f + b))).toBeLessThanOrEqual(1);
      // A colour is known no better than its opacity is: half a byte of that, and one for rounding.
      expect(Math.abs(red! - (200 * f + 40 * b) / (f + b))).toBeLessThanOrEqual(1.5 + 100 / a!);
    }
  }
});

it("putUnder() fills a pixel when there is enough of it", () => {
  let word = 0x01808080;
  for (let k = 0; k < 12; k++) word = putUnder(word, 0xc0808080);
  expect(word >>> 24).toBeGreaterThanOrEqual(254);
});
