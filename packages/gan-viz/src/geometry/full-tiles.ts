/** Which tiles of a raster are full throughout, so that what would be painted under them can be left out. */
export interface FullTiles {
  /** Of the raster it was made for. */
  readonly width: number;
  readonly height: number;
  /** The tile of each pixel. */
  readonly tileOf: Uint16Array | Uint32Array;
  /** Full pixels in each tile. */
  readonly counts: Uint8Array;
  readonly across: number;
}

/** A tile is 8 × 8 pixels: a mark of common size touches four of them. */
const TILE_BITS = 3;
const TILE_PIXELS = 64;

export function createFullTiles(width: number, height: number): FullTiles {
  const across = Math.ceil(width / 8) + 1;
  const count = across * (Math.ceil(height / 8) + 1);
  const tileOf = count < 65536 ? new Uint16Array(width * height) : new Uint32Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) tileOf[at] = (y >> TILE_BITS) * across + (x >> TILE_BITS);
  }
  return { width, height, tileOf, counts: new Uint8Array(count), across };
}

/** Whether all tiles that touch the box, both ends included and inside the raster, are full. */
export function isFull(tiles: FullTiles, left: number, top: number, right: number, bottom: number): boolean {
  for (let row = top >> TILE_BITS; row <= bottom >> TILE_BITS; row++) {
    for (let column = left >> TILE_BITS; column <= right >> TILE_BITS; column++) {
      if (tiles.counts[row * tiles.across + column] !== TILE_PIXELS) return false;
    }
  }
  return true;
}
