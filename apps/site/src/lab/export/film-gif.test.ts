import { expect, it } from "vitest";
import { gifEncoder } from "./film-gif.ts";

/** A canvas of one colour. */
function plain(size: number, color: readonly [number, number, number]) {
  const data = new Uint8ClampedArray(4 * size * size);
  for (let i = 0; i < data.length; i += 4) data.set([...color, 255], i);
  return { width: size, height: size, getContext: () => ({ getImageData: () => ({ data }) }) };
}

/** The delays of all frames, in hundredths of a second: they follow the bytes 21 F9 04 and a byte of flags. */
function delays(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i + 5 < bytes.length; i++) {
    if (bytes[i] === 0x21 && bytes[i + 1] === 0xf9 && bytes[i + 2] === 4)
      found.push(bytes[i + 4]! + 256 * bytes[i + 5]!);
  }
  return found;
}

it("gifEncoder() writes a GIF of the canvas's size that ends as one ends and plays for ever", async () => {
  const gif = gifEncoder(plain(16, [122, 53, 168]));
  await gif.add(0, 0.1);
  const blob = await gif.finish();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(blob.type).toBe("image/gif");
  expect(String.fromCharCode(...bytes.subarray(0, 6))).toBe("GIF89a");
  expect([bytes[6], bytes[7], bytes[8], bytes[9]]).toEqual([16, 0, 16, 0]); // width and height, little-endian
  expect(String.fromCharCode(...bytes)).toContain("NETSCAPE2.0"); // the block that says how often it plays
  expect(bytes.at(-1)).toBe(0x3b);
});

it("gifEncoder() keeps a film's length although a frame lasts whole hundredths: 30 frames at 30 a second are 1 s", async () => {
  const gif = gifEncoder(plain(16, [0, 0, 0]));
  for (let i = 0; i < 30; i++) await gif.add(i / 30, 1 / 30);
  const bytes = new Uint8Array(await (await gif.finish()).arrayBuffer());
  const found = delays(bytes);
  expect(found).toHaveLength(30);
  expect(found.reduce((sum, delay) => sum + delay)).toBe(100);
  expect(new Set(found)).toEqual(new Set([3, 4]));
});
