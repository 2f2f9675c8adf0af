/**
 * Bytes as characters that stand in a string as they are, one where it is among the most frequent 88 of WebAssembly and
 * two where it is not: the rank of a byte is what it is above 0xfd, which begins every SIMD instruction, and ranks from
 * 88 on are three times 56.
 *
 * @param {Uint8Array} bytes
 */
export function characters(bytes) {
  return Array.from(bytes, (byte) => {
    const rank = (byte + 3) & 255;
    return rank < 88 ? character(rank) : character(88 + Math.floor((rank - 88) / 56)) + character((rank - 88) % 56);
  }).join("");
}

/**
 * From # to ~, without the backslash.
 *
 * @param {number} i
 */
function character(i) {
  return String.fromCharCode(i < 57 ? 35 + i : 36 + i);
}
