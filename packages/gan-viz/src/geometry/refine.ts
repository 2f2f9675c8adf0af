import type { Cells } from "./cells.ts";

/**
 * Makes a function that fills `fine`, a grid of `factor` times as many columns and rows, by interpolating between the
 * centres of cells: linearly in x and in y. Beyond the outermost centres their values continue.
 *
 * A centre exact at the coarse grid is exact at the fine one when `factor` is odd. Where one of the cells between
 * which to interpolate is not finite, the nearest cell decides alone, so that a hole keeps its edge.
 */
export function createRefine(): (fine: Float32Array, cells: Cells, factor: number) => void {
  let leftOf = new Int32Array(0);
  let shareOf = new Float32Array(0);
  let line = new Float64Array(0);
  let knownFactor = 0;

  /** What is the same in each row: between which columns a fine one lies, and how far to the right one. */
  function prepare(columns: number, factor: number): void {
    if (line.length === columns + 1 && knownFactor === factor) return;
    knownFactor = factor;
    line = new Float64Array(columns + 1); // one more: the last column's right neighbour is itself
    leftOf = new Int32Array(columns * factor);
    shareOf = new Float32Array(columns * factor);
    for (let i = 0; i < leftOf.length; i++) {
      const place = centre(i, factor, columns);
      leftOf[i] = Math.min(Math.floor(place), Math.max(0, columns - 2));
      shareOf[i] = place - leftOf[i]!;
    }
  }

  return (fine, { columns, rows, values }, factor) => {
    prepare(columns, factor);
    const width = columns * factor;
    for (let j = 0; j < rows * factor; j++) {
      const place = centre(j, factor, rows);
      const row = Math.min(Math.floor(place), Math.max(0, rows - 2));
      const up = place - row;
      const lower = row * columns;
      const upper = rows > 1 ? lower + columns : lower;
      for (let i = 0; i < columns; i++) line[i] = values[lower + i]! + (values[upper + i]! - values[lower + i]!) * up;
      line[columns] = line[columns - 1]!;
      const nearestRow = Math.floor(j / factor) * columns;
      const start = j * width;
      for (let i = 0; i < width; i++) {
        const k = leftOf[i]!;
        const value = line[k]! + (line[k + 1]! - line[k]!) * shareOf[i]!;
        fine[start + i] = value - value === 0 ? value : values[nearestRow + Math.floor(i / factor)]!;
      }
    }
  };
}

/** Where the centre of fine cell i lies on an axis on which coarse cell c has its centre at c, held within [0, n − 1]. */
function centre(i: number, factor: number, n: number): number {
  return Math.min(n - 1, Math.max(0, (i + 0.5) / factor - 0.5));
}
