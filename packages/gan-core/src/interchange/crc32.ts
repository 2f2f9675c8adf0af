/**
 * The CRC-32 of bytes, in eight hexadecimal digits: polynomial x³² + x²⁶ + … + 1, as zip and PNG have it (ISO 3309;
 * PNG specification, annex D, https://www.w3.org/TR/png-3/#samplecrc). It tells any change of up to 32 neighbouring
 * bits, and any other but one in 2³². It is no seal: who changes a file on purpose writes a new one. O(bytes).
 */
export function crc32(bytes: Uint8Array): string {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = take(crc, bytes[i]!);
  return hex(crc);
}

/** Of a text's UTF-16 units, the low byte of each first. */
export function textCrc32(text: string): string {
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    crc = take(take(crc, unit), unit >>> 8);
  }
  return hex(crc);
}

function take(crc: number, byte: number): number {
  return table[(crc ^ byte) & 255]! ^ (crc >>> 8);
}

function hex(crc: number): string {
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

const table = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
