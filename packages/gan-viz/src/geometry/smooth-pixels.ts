import type { Cells, Steps } from "./cells.ts";

/** Along an axis, where the outer edges of a field's first and last cell lie, in pixels of an image. */
interface Axis {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a function that writes, for each pixel of an image, the ramp's colour for the value that
 * cells have at its middle: interpolated between their centres linearly in x and in y, and going on beyond the
 * outermost as `createRefine` has it, but with no grid in between.
 *
 * Where one of the cells between which to interpolate is not finite, the nearest cell decides alone.
 */
export function createSmoothPixels(): typeof write {
  let leftOf = new Int32Array(0);
  let shareOf = new Float64Array(0);
  let knownFrom = 0;
  let knownTo = 0;
  let line = new Float64Array(0);
  let slope = new Float64Array(0);

  /** What is the same in each row: between which columns a pixel lies, and how far to the right one. */
  function prepare(columns: number, { from, to }: Axis, width: number): void {
    const known = line.length === columns && knownFrom === from && knownTo === to;
    if (known && leftOf.length === width) return;
    knownFrom = from;
    knownTo = to;
    leftOf = new Int32Array(width);
    shareOf = new Float64Array(width);
    line = new Float64Array(columns);
    slope = new Float64Array(columns); // that of the last stays 0
    for (let i = 0; i < width; i++) {
      const place = placeOf(i, from, to, columns);
      leftOf[i] = Math.min(Math.floor(place), Math.max(0, columns - 2));
      shareOf[i] = place - leftOf[i]!;
    }
  }

  function write(
    words: Uint32Array,
    width: number,
    height: number,
    { columns, rows, values }: Cells,
    across: Axis,
    up: Axis,
    ramp: Uint32Array,
    { middle, below, above }: Steps,
  ): void {
    prepare(columns, across, width);
    const top = ramp.length - 1;
    const half = top / 2 + 0.5; // and half a step, for cutting it off to round
    // Names of their own, for those outside might be given other arrays at any time.
    const [lefts, shares, offs, slopes] = [leftOf, shareOf, line, slope];
    for (let y = 0; y < height; y++) {
      const place = placeOf(y, up.from, up.to, rows);
      const row = Math.min(Math.floor(place), Math.max(0, rows - 2));
      const share = place - row;
      const lower = row * columns;
      const upper = row + 1 < rows ? lower + columns : lower;
      let sum = 0;
      for (let i = 0; i < columns; i++) {
        const value = values[lower + i]! - middle;
        const off = value + (values[upper + i]! - middle - value) * share;
        offs[i] = off;
        sum += off;
        if (i > 0) slopes[i - 1] = off - offs[i - 1]!;
      }
      const start = y * width;
      for (let i = 0; i < width; i++) {
        const k = lefts[i]!;
        const off = offs[k]! + slopes[k]! * shares[i]!;
        const place = half + off * (off < 0 ? below : above);
        // Comparisons come first, for no integer holds a number of any size.
        words[start + i] = ramp[place >= top ? top : place <= 0 ? 0 : place | 0]!;
      }
      if (sum - sum === 0) continue; // one subtraction: all are finite
      const nearest = Math.round(place) * columns;
      for (let i = 0; i < width; i++) {
        const k = lefts[i]!;
        const between = offs[k]! + slopes[k]! * shares[i]!;
        if (between - between === 0) continue;
        const off = values[nearest + k + (shares[i]! < 0.5 ? 0 : 1)]! - middle;
        const step = half + off * (off < 0 ? below : above);
        words[start + i] = off - off !== 0 ? 0 : ramp[step >= top ? top : step <= 0 ? 0 : step | 0]!;
      }
    }
  }

  return write;
}

/** Where the middle of a pixel lies on an axis on which cell c has its centre at c, held within [0, n − 1]. */
function placeOf(pixel: number, from: number, to: number, n: number): number {
  return Math.min(n - 1, Math.max(0, ((pixel + 0.5 - from) / (to - from)) * n - 0.5));
}
