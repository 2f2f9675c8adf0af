/*
 * WebAssembly as text. Both ways leave gzip the repetitions to find, unlike base64, where a byte looks different in each
 * of three places.
 */

/**
 * A byte is one character or two. Its rank, that above 0xfd, is the place of the character among those from # to ~ that
 * are no backslash; from 88 on, that place is of a block of 56 ranks, and the next character's is the place in the block.
 */
export function fromCharacters(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const place = placeOf(text, i);
    const rank = place < 88 ? place : 88 + 56 * (place - 88) + placeOf(text, ++i);
    bytes[size++] = rank - 3;
  }
  return bytes.slice(0, size);
}

function placeOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 92 ? code - 35 : code - 36;
}

/**
 * Bytes that are given as their difference from others: literals in hexadecimal, each followed by a copy, as the
 * distance of its start from where the last one ended and its length, all between commas.
 */
export function fromDifference(base: Uint8Array, difference: string): Uint8Array<ArrayBuffer> {
  const parts = difference.split(",");
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (let i = 0; i < parts.length; i += 3) {
    pieces.push(fromHex(parts[i]!));
    if (i + 1 === parts.length) break;
    const start = end + Number(parts[i + 1]);
    end = start + Number(parts[i + 2]);
    pieces.push(base.subarray(start, end));
  }
  return joined(pieces);
}

function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = 16 * digit(text, 2 * i) + digit(text, 2 * i + 1);
  return bytes;
}

/** "0" to "9" end in 0 to 9, "a" to "f" in 1 to 6. */
function digit(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return (code & 15) + (code > 57 ? 9 : 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
