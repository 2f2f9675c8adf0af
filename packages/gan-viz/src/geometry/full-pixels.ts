/** Which pixels of a raster are full, so that what would be painted under them can be left out. */
export interface FullPixels {
  /** Of the raster it was made for. */
  readonly width: number;
  readonly height: number;
  /** A bit for each pixel, 32 in a number from the low bit up, each row `stride` numbers long. */
  readonly bits: Int32Array;
  readonly stride: number;
  /** Full pixels in each tile of 8 × 8: a mark of common size touches four of them. */
  readonly counts: Uint8Array;
  readonly across: number;
}

const TILE_BITS = 3;
const TILE_PIXELS = 64;

export function createFullPixels(width: number, height: number): FullPixels {
  const stride = Math.ceil(width / 32) + 1; // one more, for runs that begin in the last
  const across = Math.ceil(width / 8) + 1;
  const tiles = across * (Math.ceil(height / 8) + 1);
  return { width, height, bits: new Int32Array(stride * height), stride, counts: new Uint8Array(tiles), across };
}

/** Makes no pixel full. */
export function emptyFullPixels({ bits, counts }: FullPixels): void {
  bits.fill(0);
  counts.fill(0);
}

/** Which of the 32 pixels from (x, y) to the right are full, a bit each from the low one up. */
export function fullFrom({ bits, stride }: FullPixels, x: number, y: number): number {
  const at = y * stride + (x >> 5);
  const shift = x & 31;
  return shift === 0 ? bits[at]! : (bits[at]! >>> shift) | (bits[at + 1]! << (32 - shift));
}

/** Makes those of the 32 pixels from (x, y) to the right full that have a bit set, and were not full before. */
export function addFull({ bits, stride, counts, across }: FullPixels, x: number, y: number, added: number): void {
  const at = y * stride + (x >> 5);
  const shift = x & 31;
  bits[at] = bits[at]! | (added << shift);
  if (shift !== 0) bits[at + 1] = bits[at + 1]! | (added >>> (32 - shift));
  // Tile by tile: the first may begin before x.
  let tile = (y >> TILE_BITS) * across + (x >> TILE_BITS);
  let taken = 8 - (x & 7);
  counts[tile] = counts[tile]! + countBits(added & ((1 << taken) - 1));
  for (; taken < 32 && added >>> taken !== 0; taken += 8) {
    tile++;
    counts[tile] = counts[tile]! + countBits((added >>> taken) & 255);
  }
}

/** Whether all tiles that touch the box, both ends included and inside the raster, are full. */
export function isFull(
  { counts, across }: FullPixels,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const first = left >> TILE_BITS;
  const last = right >> TILE_BITS;
  const end = (bottom >> TILE_BITS) * across;
  for (let start = (top >> TILE_BITS) * across; start <= end; start += across) {
    for (let column = first; column <= last; column++) if (counts[start + column] !== TILE_PIXELS) return false;
  }
  return true;
}

/** How many bits of a byte are set. */
function countBits(byte: number): number {
  const pairs = byte - ((byte >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 15;
}
