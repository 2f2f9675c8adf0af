import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { deflate } from "./deflate.ts";
import { encodePng } from "./png.ts";

// An independent inflater says what was packed, and checks the sum at the end.
it("deflate() is undone by zlib, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.integer({ min: 1, max: 40 }), (piece, times) => {
      const bytes = new Uint8Array(piece.length * times);
      for (let k = 0; k < times; k++) bytes.set(piece, k * piece.length);
      expect(new Uint8Array(inflateSync(deflate(bytes)))).toEqual(bytes);
    }),
    { seed: 1, numRuns: 60 },
  );
});

it.each([0, 1, 2, 3, 4, 257, 258, 259, 32767, 32768, 32769, 200_000])("deflate() packs %d equal bytes", (length) => {
  const bytes = new Uint8Array(length).fill(7);
  const packed = deflate(bytes);
  expect(new Uint8Array(inflateSync(packed))).toEqual(bytes);
  // Header 2, sum 4, some literals, and a match per 257 bytes: 8 + 0 bits say how long, 5 + 7 how far, and 5 to round up.
  expect(packed.length).toBeLessThanOrEqual(12 + (25 / 8) * Math.ceil(length / 257));
});

it("deflate() finds matches as far away as they may be, and none farther", () => {
  for (const distance of [32766, 32767, 32768, 32769]) {
    const bytes = new Uint8Array(distance + 8);
    for (const at of [0, distance]) bytes.set([1, 2, 3, 4, 5, 6, 7, 8], at);
    expect(new Uint8Array(inflateSync(deflate(bytes)))).toEqual(bytes);
  }
});

it("encodePng() holds the rows, each as its difference from the one above", () => {
  const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 128, 254, 1, 0, 255, 10, 255, 0, 127]);
  const png = encodePng({ width: 2, height: 2, data });
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(png.buffer);
  expect(String.fromCharCode(...png.subarray(12, 16))).toBe("IHDR");
  expect([view.getUint32(16), view.getUint32(20), ...png.subarray(24, 29)]).toEqual([2, 2, 8, 6, 0, 0, 0]);
  const length = view.getUint32(33);
  expect(String.fromCharCode(...png.subarray(37, 41))).toBe("IDAT");
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect([...rows]).toEqual([2, 255, 0, 0, 255, 0, 255, 0, 128, 2, 255, 1, 0, 0, 10, 0, 0, 255]);
});

it("encodePng() ends in the four bytes every PNG ends in", () => {
  // The sum of an empty IEND, from the PNG specification's own example files.
  const png = encodePng({ width: 1, height: 1, data: [0, 0, 0, 0] });
  expect([...png.subarray(-8)]).toEqual([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
});
