import type { Cells } from "./cells.ts";

/**
 * Fills `fine`, a grid of `factor` times as many columns and rows, by interpolating between the centres of cells:
 * linearly in x and in y. Beyond the outermost centres their values continue.
 *
 * A centre exact at the coarse grid is exact at the fine one when `factor` is odd. Where one of the cells between
 * which to interpolate is not finite, the nearest cell decides alone, so that a hole keeps its edge.
 */
export function refine(fine: Float32Array, { columns, rows, values }: Cells, factor: number): void {
  const width = columns * factor;
  const leftOf = new Int32Array(width);
  const shareOf = new Float32Array(width);
  for (let i = 0; i < width; i++) {
    const place = centre(i, factor, columns);
    leftOf[i] = Math.min(Math.floor(place), Math.max(0, columns - 2));
    shareOf[i] = place - leftOf[i]!;
  }
  const right = columns > 1 ? 1 : 0;

  for (let j = 0; j < rows * factor; j++) {
    const place = centre(j, factor, rows);
    const row = Math.min(Math.floor(place), Math.max(0, rows - 2));
    const up = place - row;
    const lower = row * columns;
    const upper = rows > 1 ? lower + columns : lower;
    const nearestRow = Math.floor(j / factor) * columns;
    for (let i = 0; i < width; i++) {
      const k = leftOf[i]!;
      const t = shareOf[i]!;
      const below = values[lower + k]! + (values[lower + k + right]! - values[lower + k]!) * t;
      const above = values[upper + k]! + (values[upper + k + right]! - values[upper + k]!) * t;
      const value = below + (above - below) * up;
      fine[j * width + i] = Number.isFinite(value) ? value : values[nearestRow + Math.floor(i / factor)]!;
    }
  }
}

/** Where the centre of fine cell i lies on an axis on which coarse cell c has its centre at c, held within [0, n − 1]. */
function centre(i: number, factor: number, n: number): number {
  return Math.min(n - 1, Math.max(0, (i + 0.5) / factor - 0.5));
}
