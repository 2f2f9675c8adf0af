import fc from "fast-check";
import { expect, it } from "vitest";
import { packFloats, unpackFloats } from "./packed-floats.ts";

it("packFloats() writes little-endian bytes on any machine", () => {
  // 1 = 3f800000 and −2 = c0000000: bytes 00 00 80 3f 00 00 00 c0
  const bytes = Buffer.from([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
  expect(packFloats(Float32Array.of(1, -2))).toMatchObject({ floats: 2, base64: bytes.toString("base64") });
});

it("unpackFloats() of packFloats() is the same bits, whatever they are", () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 20 }), (words) => {
      const values = new Float32Array(words.buffer, words.byteOffset, words.length);
      const again = unpackFloats("x", JSON.parse(JSON.stringify(packFloats(values))));
      // a NaN has many bit patterns, and only a number's is promised
      expect(again).toEqual(values);
      expect([...again].map((v) => Object.is(v, -0))).toEqual([...values].map((v) => Object.is(v, -0)));
    }),
  );
});

const one = packFloats(Float32Array.of(1));

it.each([
  [null, "w must be an object, got null."],
  [[1], "w must be an object, got [1]."],
  [{ ...one, more: 1 }, 'w must have no keys but floats, base64, crc32, got "more".'],
  [{ ...one, floats: 2 }, "w.base64 must hold 8 bytes, got 4."],
  [{ ...one, floats: null }, "w.floats must be an integer of at least 0, got null."],
  [{ ...one, base64: "AACAPg==" }, "w.crc32 must be "],
  [{ ...one, base64: "AACAPw=" }, 'w.base64 must be base64, in whole groups of four, got "AACAPw=".'],
  [{ ...one, base64: "AAC-Pw==" }, "w.base64 must be base64"],
  [{ ...one, base64: "AA=APw==" }, "w.base64 must be base64"],
  [{ ...one, base64: 5 }, "w.base64 must be base64, in whole groups of four, got 5."],
  [{ ...one, crc32: "00000000" }, 'or the numbers are damaged, got "00000000".'],
])("unpackFloats() refuses %j", (input, message) => {
  expect(() => unpackFloats("w", input)).toThrow(RangeError);
  expect(() => unpackFloats("w", input)).toThrow(message);
});
