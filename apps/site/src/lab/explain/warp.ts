import type { Manifold } from "gan-core";

/** A sheet on its way from the square of noise that it is made of. */
export interface WarpedSheet extends Pick<Manifold, "columns" | "rows" | "vertices" | "cellMass"> {
  readonly latents: Float32Array;
  readonly blend: number;
}

/** Share of the picture that the square of noise fills. */
const filled = 0.92;

/**
 * The sheet as it is drawn part of the way, with the square of noise as large as the picture. A sheet that does not say
 * where its vertices came from has them evenly spaced: they hold equal masses of noise.
 */
export function warped(sheet: Manifold, extent: number, blend: number): WarpedSheet {
  const { columns, rows, vertices, cellMass } = sheet;
  const given = sheet.latents.length === vertices.length ? sheet.latents : evenly(columns, rows);
  const largest = given.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return { columns, rows, vertices, cellMass, latents: given.map((z) => (z / largest) * extent * filled), blend };
}

function evenly(columns: number, rows: number): Float32Array {
  const at = (i: number, n: number) => (n > 1 ? (2 * i) / (n - 1) - 1 : 0);
  return Float32Array.from({ length: 2 * columns * rows }, (_, i) => {
    const vertex = i >> 1;
    return i % 2 === 0 ? at(vertex % columns, columns) : at(Math.floor(vertex / columns), rows);
  });
}

/** Where a movement of a certain length stands: slow at both ends, 0 to 1. */
export function eased(elapsed: number, length: number): number {
  const t = length > 0 ? Math.min(1, Math.max(0, elapsed / length)) : 1;
  return t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2;
}
