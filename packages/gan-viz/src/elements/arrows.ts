import type { VectorsData } from "../layers/vectors.ts";
import { cloudIn, objectIn } from "./json.ts";
import { numbersOf, type Table } from "./table.ts";

/** `{ points, vectors }`, each a list of points. */
export function arrowsFromJson(value: unknown, tag: string): VectorsData {
  const { points, vectors } = objectIn(tag, "data", value);
  return { points: cloudIn(tag, "points", points), vectors: cloudIn(tag, "vectors", vectors) };
}

/** Columns x, y, dx and dy. */
export function arrowsFromTable(table: Table, tag: string): VectorsData {
  const [x, y, dx, dy] = ["x", "y", "dx", "dy"].map((name, place) => numbersOf(tag, table, name, place));
  const zip = (a: Float32Array, b: Float32Array): Float32Array =>
    Float32Array.from({ length: 2 * a.length }, (_, i) => (i % 2 === 0 ? a : b)[i >> 1]!);
  return { points: zip(x!, y!), vectors: zip(dx!, dy!) };
}
