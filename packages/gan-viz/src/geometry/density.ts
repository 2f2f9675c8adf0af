import { type Bandwidth, bandwidthOf } from "./bandwidth.ts";
import { blurLines, gaussianKernel, REACH } from "./blur.ts";
import { type Cloud, massOf, weightOf } from "./cloud.ts";
import type { Field } from "./field.ts";

/** How dense a cloud is at the centre of each cell: share of its mass per unit of area. */
export interface Density extends Field {
  /** Standard deviations of the kernel across and up, in units of data. */
  readonly bandwidth: readonly [number, number];
  /** The share of all mass inside the grid, up to what the kernel carries over its edge. */
  readonly mass: number;
}

type Span = readonly [number, number];

/**
 * Makes a function that estimates the density of a cloud over a view, by a Gaussian kernel:
 *
 *   ρ(x, y) = Σ wᵢ · K((x − xᵢ) / h₁) · K((y − yᵢ) / h₂) / (h₁ · h₂ · Σ wᵢ)
 *
 * Points are shared out among the four nearest centres of a grid (linear binning: Wand 1994, Fast Computation of
 * Multivariate Kernel Estimators, §3), which is then blurred along x and along y: work grows with points plus cells, not
 * with their product. `fineness` cells are as wide as a bandwidth, unless there would be more than 256 in a row. The grid
 * reaches four bandwidths beyond the view, so that in the view no mass is missing.
 *
 * The function uses its grid again: a density holds until the next is asked for.
 */
export function createDensity(rule: Bandwidth, fineness = 2): (cloud: Cloud, x: Span, y: Span) => Density {
  let buffer = new Float32Array(0);
  return (cloud, x, y) => {
    const { total, effective } = massOf(cloud);
    const across = layOut(bandwidthOf(rule, cloud.points, 0, 2, effective), x, fineness);
    const up = layOut(bandwidthOf(rule, cloud.points, 1, 2, effective), y, fineness);
    const size = across.count * up.count;
    if (buffer.length < size) buffer = new Float32Array(size);
    const values = buffer.subarray(0, size).fill(0);
    const binned = bin(values, cloud, across, up);
    blurLines(values, gaussianKernel(deviation(across), across.count), up.count, across.count, across.count, 1);
    blurLines(values, gaussianKernel(deviation(up), up.count), across.count, 1, up.count, across.count);
    const scale = total > 0 ? 1 / (total * across.cell * up.cell) : 0;
    for (let k = 0; k < size; k++) values[k]! *= scale;
    return {
      columns: across.count,
      rows: up.count,
      values,
      x: across.edges,
      y: up.edges,
      bandwidth: [across.bandwidth, up.bandwidth],
      mass: total > 0 ? binned / total : 0,
    };
  };
}

/** Cells along one axis. */
interface Cut {
  readonly edges: Span;
  readonly count: number;
  readonly cell: number;
  readonly bandwidth: number;
}

const FEWEST = 24;
const MOST = 256;

function layOut(wanted: number, [from, to]: Span, fineness: number): Cut {
  const length = Math.abs(to - from) || 1;
  // Points without spread get a kernel that can just be seen; one far wider than the view is level in it anyway.
  const bandwidth = Math.min(10 * length, wanted > 0 ? wanted : length / 100);
  const low = Math.min(from, to) - REACH * bandwidth;
  const span = length + 2 * REACH * bandwidth;
  const count = Math.min(MOST, Math.max(FEWEST, Math.ceil((fineness * span) / bandwidth)));
  return { edges: [low, low + span], count, cell: span / count, bandwidth };
}

/** Of the blur, in cells: sharing out has spread each point already, by a variance of 1/6 cell² on average. */
function deviation({ bandwidth, cell }: Cut): number {
  return Math.sqrt(Math.max(0, (bandwidth / cell) ** 2 - 1 / 6));
}

/** Adds each point's weight to the cells around it; returns how much there was to add. */
function bin(values: Float32Array, cloud: Cloud, across: Cut, up: Cut): number {
  const { points } = cloud;
  let added = 0;
  for (let i = 0; i < points.length >> 1; i++) {
    const column = (points[2 * i]! - across.edges[0]) / across.cell - 0.5;
    const row = (points[2 * i + 1]! - up.edges[0]) / up.cell - 0.5;
    if (!(column >= 0 && row >= 0 && column < across.count - 1 && row < up.count - 1)) continue;
    const weight = weightOf(cloud, i);
    const k = Math.floor(row) * across.count + Math.floor(column);
    const right = column - Math.floor(column);
    const above = row - Math.floor(row);
    values[k]! += weight * (1 - right) * (1 - above);
    values[k + 1]! += weight * right * (1 - above);
    values[k + across.count]! += weight * (1 - right) * above;
    values[k + across.count + 1]! += weight * right * above;
    added += weight;
  }
  return added;
}

/**
 * For each share, the density on the line that encloses it in the least area; 0 if the grid holds less than that.
 *
 * @param shares falling.
 */
export function levelsOf({ values, columns, rows, x, y }: Density, shares: readonly number[]): number[] {
  const area = ((x[1] - x[0]) * (y[1] - y[0])) / (columns * rows);
  const sorted = values.filter((value) => value > 0).sort();
  const levels = shares.map(() => 0);
  let mass = 0;
  let k = shares.length - 1;
  for (let i = sorted.length - 1; i >= 0; i--) {
    mass += sorted[i]! * area;
    while (k >= 0 && mass >= shares[k]!) levels[k--] = sorted[i]!;
  }
  return levels;
}
