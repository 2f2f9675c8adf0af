import { contours } from "d3-contour";
import type { Cells } from "./cells.ts";
import { createRefine } from "./refine.ts";

/** Where a field has one value. Places are shares of the field: 0 and 1 are its outer edges. */
export interface Isoline {
  readonly value: number;
  /** Each a line x0, y0, x1, y1, …; a closed one ends where it began. They end beyond the field's edge and at holes. */
  readonly lines: readonly Float32Array[];
  /** Closed outlines, holes among them, of where the field is at least the value. They may pass the edge. */
  readonly rings: readonly Float32Array[];
}

// Along the longer side, in cells: enough for lines to look curved.
const FINE = 96;

/**
 * Lines of equal value by marching squares, between the centres of cells; beyond the outermost centres values go on as
 * they did between the last two. A coarse field is refined first, linearly in x and in y as a smooth heat map is, so
 * that both agree.
 */
export function isolines(field: Cells, thresholds: readonly number[], smooth: boolean): Isoline[] {
  const { columns, rows } = field;
  if (columns * rows === 0) return [];
  const factor = smooth ? Math.max(1, Math.round(FINE / Math.max(columns, rows))) : 1;
  const grid = surround(field, factor);
  const trace = contours().size([grid.columns, grid.rows]).smooth(true);
  return thresholds.filter(Number.isFinite).map((value) => {
    const { coordinates } = trace.contour(grid.values as unknown as number[], value);
    const outlines = coordinates.flat() as Ring[];
    return {
      value,
      lines: outlines.flatMap((ring) => cut(ring, grid)),
      rings: outlines.map((ring) => scale(ring, grid)),
    };
  });
}

type Ring = [number, number][];

/** Cells that reach beyond a field by `beyond` of them on each side. */
interface Surrounded extends Cells {
  readonly values: Float32Array;
  readonly beyond: number;
}

/** The field with one more cell all around, refined. */
function surround({ columns, rows, values }: Cells, factor: number): Surrounded {
  const [width, height] = [columns + 2, rows + 2];
  const outer = new Float32Array(width * height);
  for (let row = 0; row < rows; row++) {
    const start = (row + 1) * width + 1;
    for (let column = 0; column < columns; column++) outer[start + column] = values[row * columns + column]!;
    extend(outer, start, -1, columns);
    extend(outer, start + columns - 1, 1, columns);
  }
  for (let column = 0; column < width; column++) {
    extend(outer, width + column, -width, rows);
    extend(outer, rows * width + column, width, rows);
  }
  if (factor === 1) return { columns: width, rows: height, values: outer, beyond: 1 };
  const fine = new Float32Array(width * height * factor * factor);
  createRefine()(fine, { columns: width, rows: height, values: outer }, factor);
  return { columns: width * factor, rows: height * factor, values: fine, beyond: factor };
}

/** Writes one more value after the last of a row of `count`: as far from it as it is from the one before, if it can. */
function extend(values: Float32Array, last: number, step: number, count: number): void {
  const end = values[last]!;
  const next = count > 1 ? 2 * end - values[last - step]! : end;
  values[last + step] = Number.isFinite(next) ? next : end;
}

function scale(ring: Ring, { columns, rows, beyond }: Surrounded): Float32Array {
  const line = new Float32Array(2 * ring.length);
  for (const [i, [x, y]] of ring.entries()) {
    line[2 * i] = (x - beyond) / (columns - 2 * beyond);
    line[2 * i + 1] = (y - beyond) / (rows - 2 * beyond);
  }
  return line;
}

/** The parts of a ring that are lines of the field, not the way back along its edge or around a hole. */
function cut(ring: Ring, grid: Surrounded): Float32Array[] {
  const count = ring.length - 1; // the last is the first again
  const start = ring.findIndex((point) => !between(point, grid));
  if (start < 0) return [scale(ring, grid)];
  const lines: Float32Array[] = [];
  let run: Ring = [];
  for (let step = 1; step <= count; step++) {
    const point = ring[(start + step) % count]!;
    if (between(point, grid)) {
      run.push(point);
      continue;
    }
    if (run.length > 1) lines.push(scale(run, grid));
    run = [];
  }
  return lines;
}

/** Whether a point lies between centres of cells that all have values. */
function between([x, y]: [number, number], { columns, rows, values }: Surrounded): boolean {
  if (!(x >= 0.5 && y >= 0.5 && x <= columns - 0.5 && y <= rows - 0.5)) return false;
  // A point on a centre may stand for a crossing to a cell without a value: then look at all around it.
  const around = x % 1 === 0.5 && y % 1 === 0.5 ? 1 : 0;
  const [low, high] = [Math.max(0, Math.floor(y - 0.5) - around), Math.min(rows - 1, Math.ceil(y - 0.5) + around)];
  const [left, right] = [Math.max(0, Math.floor(x - 0.5) - around), Math.min(columns - 1, Math.ceil(x - 0.5) + around)];
  for (let row = low; row <= high; row++) {
    for (let column = left; column <= right; column++) {
      if (!Number.isFinite(values[row * columns + column])) return false;
    }
  }
  return true;
}
