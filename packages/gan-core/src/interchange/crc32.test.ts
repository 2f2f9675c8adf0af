import { expect, it } from "vitest";
import { crc32, textCrc32 } from "./crc32.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("crc32() gives the published check value, and that of nothing", () => {
  expect(crc32(bytes("123456789"))).toBe("cbf43926"); // the catalogue's check value for CRC-32/ISO-HDLC
  expect(crc32(bytes("IEND"))).toBe("ae426082"); // the last four bytes of every PNG
  expect(crc32(new Uint8Array(0))).toBe("00000000");
});

it("crc32() differs for every flip of one bit", () => {
  const of = (flip: number) =>
    crc32(bytes("a run").map((byte, i) => (flip >> 3 === i ? byte ^ (1 << (flip & 7)) : byte)));
  expect(new Set(Array.from({ length: 41 }, (_, flip) => of(flip))).size).toBe(41); // the last flips nothing
});

it("textCrc32() is that of the text's units, low byte first", () => {
  expect(textCrc32("aβ")).toBe(crc32(Uint8Array.of(0x61, 0, 0xb2, 0x03))); // β is U+03B2
});
