/** Numbers on a grid of columns × rows cells, row-major. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** Where on a ramp of colours a value lies: half + (value − middle) · (below or above) steps. */
export interface Steps {
  readonly middle: number;
  readonly below: number;
  readonly above: number;
}

/**
 * Writes a pixel per cell: the ramp's colour for its value, that of the nearest end for one outside, nothing for one
 * that is not finite. A picture's first row is its upper one: `flipY` puts row 0 of the data there all the same, and
 * `flipX` puts column 0 at the right.
 */
export function writeCells(
  pixels: Uint32Array,
  { columns, rows, values }: Cells,
  ramp: Uint32Array,
  { middle, below, above }: Steps,
  flipX: boolean,
  flipY: boolean,
): void {
  const top = ramp.length - 1;
  const half = top / 2 + 0.5; // and half a step, for cutting it off to round
  const step = flipX ? -1 : 1;
  for (let row = 0; row < rows; row++) {
    let at = (flipY ? row : rows - 1 - row) * columns + (flipX ? columns - 1 : 0);
    const end = (row + 1) * columns;
    for (let k = row * columns; k < end; k++, at += step) {
      const off = values[k]! - middle;
      const place = half + off * (off < 0 ? below : above);
      // A subtraction tells what is not finite; comparisons come first, for no integer holds a number of any size.
      if (off - off !== 0) pixels[at] = 0;
      else pixels[at] = ramp[place >= top ? top : place <= 0 ? 0 : place | 0]!;
    }
  }
}
