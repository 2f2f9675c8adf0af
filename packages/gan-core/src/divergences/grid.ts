import { checkNumber, refuse } from "../check.ts";

/** The box [−extent, extent]^dims, cut into `cells` equal parts along every axis. */
export interface Grid {
  readonly cells: number;
  readonly extent: number;
}

/** The knobs every divergence on a grid has. */
export const gridParams = {
  cells: { label: "Cells a side", default: 30, min: 1, max: 1000, step: 1, integer: true },
  extent: { label: "Half the box's side", default: 1, min: 0.1, max: 100, step: 0.1 },
} as const;

export interface Histogram {
  /** Points in each of the cells^dims cells, then, as the last bin, those in none of them. */
  readonly counts: Float64Array;
  readonly total: number;
  /** The share in the last bin. */
  readonly outside: number;
}

const mostCells = 1_000_000;

/**
 * Counts a cloud on a grid. No point is lost: what lies outside the box, and what is not a number, is counted in one
 * bin of its own, as if it were one more cell. Each cell holds its lower edges; the box's upper edges belong to its
 * last cells.
 *
 * @param owner The divergence's id, and @param cloud the argument's name, for errors.
 */
export function countOnGrid(owner: string, cloud: string, points: Float32Array, dims: number, grid: Grid): Histogram {
  const { cells, extent } = grid;
  checkNumber(`${owner}: dims`, dims, { min: 1, integer: true });
  const bins = cells ** dims;
  if (!(bins <= mostCells)) {
    refuse(`${owner}: cells`, `must give at most ${mostCells} cells in ${dims} dimensions`, cells);
  }
  if (points.length === 0 || points.length % dims !== 0) {
    refuse(`${owner}: ${cloud}`, `must hold a positive multiple of ${dims} numbers`, points.length);
  }

  const counts = new Float64Array(bins + 1);
  const total = points.length / dims;
  for (let i = 0; i < points.length; i += dims) {
    let bin = 0;
    for (let k = 0; k < dims; k++) {
      const x = points[i + k]!;
      if (!(x >= -extent && x <= extent)) {
        bin = bins;
        break;
      }
      bin = bin * cells + Math.min(cells - 1, Math.floor(((x + extent) / (2 * extent)) * cells));
    }
    counts[bin]!++;
  }
  return { counts, total, outside: counts[bins]! / total };
}
