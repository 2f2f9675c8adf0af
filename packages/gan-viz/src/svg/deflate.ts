/**
 * Packs bytes as zlib does (RFC 1950, 1951), with its fixed codes and matches found by the last place that began with
 * the same three bytes: a few lines, the same bytes everywhere, and synchronous.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(64 + bytes.length + (bytes.length >> 3)); // a literal takes nine bits at most
  let length = 0;
  let bits = 0;
  let count = 0;

  function put(value: number, size: number): void {
    bits |= value << count;
    for (count += size; count >= 8; count -= 8) {
      out[length++] = bits & 255;
      bits >>>= 8;
    }
  }

  function putReversed(code: number, size: number): void {
    let reversed = 0;
    for (let k = 0; k < size; k++) reversed |= ((code >> k) & 1) << (size - 1 - k);
    put(reversed, size);
  }

  /** A literal byte, the end, or a class of lengths: RFC 1951, §3.2.6. */
  function putSymbol(symbol: number): void {
    if (symbol < 144) putReversed(0x30 + symbol, 8);
    else if (symbol < 256) putReversed(0x190 + symbol - 144, 9);
    else if (symbol < 280) putReversed(symbol - 256, 7);
    else putReversed(0xc0 + symbol - 280, 8);
  }

  put(0x78, 8);
  put(0x01, 8);
  put(0b011, 3); // the last block, in fixed codes
  const last = new Int32Array(1 << 15).fill(-1);
  for (let i = 0; i < bytes.length; ) {
    const hash = ((bytes[i]! << 10) ^ (bytes[i + 1]! << 5) ^ bytes[i + 2]!) & 0x7fff;
    const from = i + 2 < bytes.length ? last[hash]! : -1;
    last[hash] = i;
    const same = from >= 0 && i - from <= 32768 ? matching(bytes, from, i) : 0;
    if (same < 4) {
      putSymbol(bytes[i++]!);
      continue;
    }
    const [lengthClass, lengthBits] = classOf(same, LENGTHS, 4);
    putSymbol(257 + lengthClass);
    put(same - LENGTHS[lengthClass]!, lengthBits);
    const [distanceClass, distanceBits] = classOf(i - from, DISTANCES, 2);
    putReversed(distanceClass, 5);
    put(i - from - DISTANCES[distanceClass]!, distanceBits);
    i += same;
  }
  putSymbol(256);
  if (count > 0) put(0, 8 - count);
  const sum = adler32(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) out[length++] = (sum >>> shift) & 255;
  return out.subarray(0, length);
}

/** The least value of each class, RFC 1951, §3.2.5: classes double in width every `step`. */
function bases(first: number, count: number, step: number): number[] {
  const values: number[] = [];
  for (let k = 0, value = first; k < count; k++) {
    values.push(value);
    value += 1 << extraBits(k, step);
  }
  return values;
}

function extraBits(index: number, step: number): number {
  return index < 2 * step ? 0 : Math.floor(index / step) - 1;
}

const LENGTHS = /* @__PURE__ */ bases(3, 28, 4);
const DISTANCES = /* @__PURE__ */ bases(1, 30, 2);

function classOf(value: number, table: readonly number[], step: number): readonly [index: number, bits: number] {
  let index = table.length - 1;
  while (table[index]! > value) index--;
  return [index, extraBits(index, step)];
}

const LONGEST = 257; // 258 has a class of its own, which is not worth a line

function matching(bytes: Uint8Array, from: number, to: number): number {
  const most = Math.min(LONGEST, bytes.length - to);
  let same = 0;
  while (same < most && bytes[from + same] === bytes[to + same]) same++;
  return same;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + bytes[i]!) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
