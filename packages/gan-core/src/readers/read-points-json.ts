import { checkNumber, checkObject, refuse } from "../check.ts";
import { checkRoom, type PointsFile, type ReadOptions } from "./points-file.ts";

/**
 * Points from JSON, in any of these forms:
 *
 *   [[0.5, -1.25], [2, 300]]                            a list of points
 *   [0.5, 2]                                            a list of numbers: points of one dimension
 *   { "points": [[0.5, -1.25], [2, 300]] }              either list under a name
 *   { "points": [0.5, -1.25, 2, 300], "dims": 2 }       a flat list and the numbers per point
 *
 * The last is what the readers answer themselves.
 *
 * @throws RangeError that names the place: `json: points[3][1] must be a finite number, got null.`
 */
export function readPointsJson(text: string, options: ReadOptions = {}): PointsFile {
  const value = parse(text);
  if (Array.isArray(value)) return readList("json: ", value, undefined, options);
  if (typeof value !== "object" || value === null) refuse("json: text", "must hold a list of points", value);
  const { points, dims } = checkObject("json: text", value, ["points", "dims"]);
  if (!Array.isArray(points)) refuse("json: points", "must be a list", points);
  return readList("json: points", points, dims, options);
}

function parse(text: string): unknown {
  if (typeof text !== "string") refuse("json: text", "must be a string", text);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RangeError(`json: text must be JSON: ${(cause as Error).message}`, { cause });
  }
}

function readList(path: string, list: readonly unknown[], given: unknown, options: ReadOptions): PointsFile {
  if (list.length === 0) refuse(path.trim(), "must hold one point or more", list);
  if (!Array.isArray(list[0])) return readFlat(path, list, given, options);
  const dims = given === undefined ? list[0].length : readDims(given);
  const points: number[] = [];
  list.forEach((row, i) => {
    if (!Array.isArray(row) || row.length !== dims) refuse(`${path}[${i}]`, `must be a list of ${dims} numbers`, row);
    checkRoom(`${path}[${i}]`, points.length, dims, options);
    row.forEach((value, k) => void points.push(checkNumber(`${path}[${i}][${k}]`, value)));
  });
  return { points, dims };
}

function readFlat(path: string, list: readonly unknown[], given: unknown, options: ReadOptions): PointsFile {
  const dims = given === undefined ? 1 : readDims(given);
  if (list.length % dims !== 0)
    refuse(path.trim(), `must hold whole points of dims = ${dims} numbers each`, list.length);
  checkRoom(path.trim(), list.length - dims, dims, options);
  return { points: list.map((value, i) => checkNumber(`${path}[${i}]`, value)), dims };
}

function readDims(given: unknown): number {
  return checkNumber("json: dims", given, { min: 1, max: 64, integer: true });
}
