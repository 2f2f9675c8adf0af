import { refuse } from "../check.ts";
import { csvRows } from "./csv-rows.ts";
import { checkRoom, type PointsFile, type ReadOptions } from "./points-file.ts";

/**
 * Points from a table in text: one row a point, one column a coordinate.
 *
 *   x,y
 *   0.5,-1.25        →   { points: [0.5, -1.25, 2, 300], dims: 2 }
 *   2,3e2
 *
 * The separator is found: a tab if the first row has one, else a semicolon, else a comma. The first row is a header, and
 * left out, if none of its cells is a number. Blank lines, a byte order mark, spaces and quotes around a cell do not
 * count; lines end in LF, CR LF or CR. A number is decimal, with a point: -1.5, .5, 2., 3e-4. An empty cell is none.
 *
 * @throws RangeError that names line and column: `csv: line 3, column 2 must be a finite number, got "abc".`
 */
export function readPointsCsv(text: string, options: ReadOptions = {}): PointsFile {
  if (typeof text !== "string") refuse("csv: text", "must be a string", text);
  const points: number[] = [];
  let dims = 0;
  let rows = 0;
  for (const { line, cells } of csvRows(text)) {
    rows++;
    if (rows === 1 && !cells.some((cell) => decimal.test(cell))) continue;
    const row = cells.map((cell, i) => readCell(line, i + 1, cell));
    if (dims !== 0 && row.length !== dims)
      refuse(`csv: line ${line}`, `must have ${dims} columns, as above`, row.length);
    dims = row.length;
    checkRoom(`csv: line ${line}`, points.length, dims, options);
    points.push(...row);
  }
  if (dims === 0) refuse("csv: text", "must have a row of numbers", text);
  return { points, dims };
}

function readCell(line: number, column: number, cell: string): number {
  const value = decimal.test(cell) ? Number(cell) : Number.NaN;
  if (!Number.isFinite(value)) refuse(`csv: line ${line}, column ${column}`, "must be a finite number", cell);
  return value;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
