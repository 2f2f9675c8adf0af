import { refuse } from "../check.ts";
import { integerPower } from "../math/integer-power.ts";
import { countPoints } from "./check-clouds.ts";

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

/** For sums that an empty cell would make infinite. */
export const pseudoCountParam = {
  pseudoCount: { label: "Pseudo-count in each bin", default: 0.5, min: 0.001, max: 10, step: 0.1 },
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
  const total = countPoints(owner, cloud, points, dims);
  const bins = integerPower(cells, dims);
  if (!(bins <= mostCells)) {
    refuse(`${owner}: cells`, `must give at most ${mostCells} cells in ${dims} dimensions`, cells);
  }

  const counts = new Float64Array(bins + 1);
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

export interface Shares {
  /** Shares of the real points and of the fakes in each bin. Each list adds up to 1. */
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly outside: { readonly real: number; readonly fake: number };
}

/**
 * Both clouds on one grid, as the share of each bin: (nᵢ + c)/(n + c B), with c = `pseudoCount` points that are not
 * there in each of the B bins, or none. Cost: n + B.
 */
export function gridShares(
  owner: string,
  real: Float32Array,
  fake: Float32Array,
  dims: number,
  { pseudoCount = 0, ...grid }: Grid & { readonly pseudoCount?: number },
): Shares {
  const p = countOnGrid(owner, "real", real, dims, grid);
  const q = countOnGrid(owner, "fake", fake, dims, grid);
  const share = ({ counts, total }: Histogram): Float64Array =>
    counts.map((count) => (count + pseudoCount) / (total + pseudoCount * counts.length));
  return { p: share(p), q: share(q), outside: { real: p.outside, fake: q.outside } };
}
