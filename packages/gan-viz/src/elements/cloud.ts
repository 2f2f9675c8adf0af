import type { Cloud } from "../geometry/cloud.ts";
import type { ContoursData } from "../layers/contours.ts";
import { gridFromJson, gridFromTable } from "./grid.ts";
import { cloudIn, floatsIn, objectIn } from "./json.ts";
import { columnOf, numbersOf, type Table } from "./table.ts";

/** Points, or `{ points, weights }`. */
export function cloudFromJson(value: unknown, tag: string): Cloud {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return { points: cloudIn(tag, "data", value) };
  const { points, weights } = objectIn(tag, "data", value);
  const cloud = { points: cloudIn(tag, "points", points) };
  return weights === undefined ? cloud : { ...cloud, weights: floatsIn(tag, "weights", weights) };
}

/** Columns x and y, and with a third, `weight`, what each point counts. */
export function cloudFromTable(table: Table, tag: string): Cloud {
  const [x, y] = [numbersOf(tag, table, "x", 0), numbersOf(tag, table, "y", 1)];
  const points = Float32Array.from({ length: 2 * x.length }, (_, i) => (i % 2 === 0 ? x : y)[i >> 1]!);
  if (columnOf(table, "weight", 2) < 0) return { points };
  return { points, weights: numbersOf(tag, table, "weight", 2) };
}

/** A field as a heat map has it, or points as `{ points, weights }`. */
export function contoursFromJson(value: unknown, tag: string): ContoursData {
  const cloud = typeof value === "object" && value !== null && "points" in value;
  return cloud ? cloudFromJson(value, tag) : gridFromJson(value, tag);
}

/** A field if there is a column `value`, else points. */
export function contoursFromTable(table: Table, tag: string): ContoursData {
  return columnOf(table, "value", 2) < 0 ? cloudFromTable(table, tag) : gridFromTable(table, tag);
}
