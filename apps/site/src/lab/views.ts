import type { Field, Manifold } from "gan-core";

/** What gan-core measured, in the shapes gan-viz draws: they know nothing of each other. */

export function fieldData({ size, extent, values }: Field) {
  const ends = [-extent, extent] as const;
  return { columns: size, rows: size, values, x: ends, y: ends };
}

/** The first n points of a cloud. */
export function firstPoints(points: Float32Array, n: number): Float32Array {
  return points.subarray(0, 2 * n);
}

/**
 * The same sheet by fewer of its vertices, for a small picture: every so-manieth, for no more than about `most` cells a
 * side. A cell of the new sheet holds the mass of those it replaces.
 */
export function coarserSheet({ columns, rows, vertices, cellMass }: Manifold, most = 12) {
  const step = Math.max(1, Math.floor((columns - 1) / most));
  const kept = (n: number): number => Math.floor((n - 1) / step) + 1;
  const [across, down] = [kept(columns), kept(rows)];
  const points = new Float32Array(2 * across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const from = 2 * step * (row * columns + column);
      points.set(vertices.subarray(from, from + 2), 2 * (row * across + column));
    }
  }
  return { columns: across, rows: down, vertices: points, cellMass: cellMass * (rows > 1 ? step * step : step) };
}

/** The colour of a verdict: real above a half, fake below, and the paler the less sure. */
export function verdictColor(verdict: number): string {
  return verdict > 0.5 ? "var(--real)" : "var(--fake)";
}

/** From 0.25 for an undecided verdict to 1 for a sure one, in steps: few enough to be painted together. */
export function verdictOpacity(verdict: number): number {
  const sure = 0.25 + 0.75 * Math.abs(2 * verdict - 1);
  return Math.round(sure * 8) / 8;
}
