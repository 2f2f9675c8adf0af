import type { Refused } from "./outcome.ts";
import type { Row } from "./table.ts";

export interface JsonRows {
  readonly names?: readonly string[];
  rows(): Iterable<Row>;
}

/**
 * The rows that JSON holds, in any of these forms, counted from 1:
 *
 *   [[0.5, -1.25], [2, 300]]                            a list of points
 *   [{ "x": 0.5, "y": -1.25 }, { "x": 2, "y": 300 }]    a list of objects; the first names the columns
 *   { "points": [0.5, -1.25, 2, 300], "dims": 2 }       a flat list, and the numbers per point (2)
 *   { "points": … }                                     any list under this name, or under any if there is but one
 */
export function jsonRows(text: string): JsonRows | Refused {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "refused", why: "json" };
  }
  if (isObject(value) && typeof value["format"] === "string") return { kind: "refused", why: "run" };
  const dims = isObject(value) ? Number(value["dims"] ?? 2) : 2;
  const list = listIn(value);
  if (!list) return { kind: "refused", why: "form" };
  if (list.length === 0) return { kind: "refused", why: "empty" };
  const first = list.find((item) => item !== null);
  if (typeof first === "number") return { rows: () => flatRows(list, dims >= 1 ? Math.floor(dims) : 2) };
  if (Array.isArray(first)) return { rows: () => listRows(list, (item) => (Array.isArray(item) ? item : [item])) };
  if (!isObject(first)) return { kind: "refused", why: "form" };
  const names = Object.keys(first);
  return { names, rows: () => listRows(list, (item) => names.map((name) => (isObject(item) ? item[name] : item))) };
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  if (Array.isArray(value["points"])) return value["points"];
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : undefined;
}

function* listRows(list: readonly unknown[], cells: (item: unknown) => readonly unknown[]): Iterable<Row> {
  for (const [i, item] of list.entries()) yield { line: i + 1, cells: cells(item) };
}

function* flatRows(list: readonly unknown[], dims: number): Iterable<Row> {
  for (let i = 0; i < list.length; i += dims) yield { line: i / dims + 1, cells: list.slice(i, i + dims) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
