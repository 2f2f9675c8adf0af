/** Numbers on a grid of columns × rows cells, row-major. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/**
 * Writes a pixel per cell: the ramp's colour for a value in [0, 1], its nearest end for one outside, nothing for one
 * that is not finite. A picture's first row is its upper one: `flipY` puts row 0 of the data there all the same, and
 * `flipX` puts column 0 at the right.
 */
export function writeCells(
  pixels: Uint32Array,
  { columns, rows, values }: Cells,
  ramp: Uint32Array,
  flipX: boolean,
  flipY: boolean,
): void {
  const top = ramp.length - 1;
  for (let row = 0; row < rows; row++) {
    const start = (flipY ? row : rows - 1 - row) * columns;
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column]!;
      const step = Math.min(top, Math.max(0, Math.round(value * top)));
      pixels[start + (flipX ? columns - 1 - column : column)] = Number.isFinite(value) ? ramp[step]! : 0;
    }
  }
}
