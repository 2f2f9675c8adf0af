import { deflate } from "./deflate.ts";

/** Pixels as a canvas keeps them: red, green, blue and opacity, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** A PNG of the pixels, at once and the same everywhere: 8 bits a channel, each row as its difference from the last. */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  const stride = 4 * width;
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (stride + 1)] = 2; // filter "up"
    for (let k = 0; k < stride; k++) {
      const above = y === 0 ? 0 : data[(y - 1) * stride + k]!;
      rows[y * (stride + 1) + 1 + k] = data[y * stride + k]! - above;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6], 8);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflate(rows)), chunk("IEND", new Uint8Array(0))];
  const png = new Uint8Array(8 + chunks.reduce((sum, { length }) => sum + length, 0));
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  let at = 8;
  for (const part of chunks) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

/** The PNG as a URL that holds it. */
export function pngUrl(pixels: Pixels): string {
  const png = encodePng(pixels);
  let binary = "";
  for (let i = 0; i < png.length; i += 0x8000) binary += String.fromCharCode(...png.subarray(i, i + 0x8000));
  return `data:image/png;base64,${btoa(binary)}`;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let k = 0; k < 4; k++) bytes[4 + k] = type.charCodeAt(k);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes[i]!;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
