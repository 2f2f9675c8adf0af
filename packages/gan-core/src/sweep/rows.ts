import { checkNumber, refuse } from "../check.ts";
import type { Row } from "./row.ts";

/** A row as a line of a file, JSON Lines (https://jsonlines.org), newline included. */
export function writeRow(row: Row): string {
  return `${JSON.stringify(row)}\n`;
}

/**
 * The rows of a file's text, in its order. A last line without its newline was torn by whatever ended the writer: it is
 * dropped, and its job is done again.
 *
 * @throws RangeError for any other line that is no row, with its number: `line 7 must be JSON: …`.
 */
export function readRows(text: string): Row[] {
  const lines = text.split("\n");
  return lines.slice(0, -1).map((line, i) => readRow(`line ${i + 1}`, line));
}

function readRow(path: string, line: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new RangeError(`${path} must be JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof row !== "object" || row === null) refuse(path, "must be a row of a sweep", row);
  const { sweep, jobs, index, id, metrics, values } = row as Partial<Row>;
  for (const [key, value] of Object.entries({ sweep, id })) {
    if (typeof value !== "string") refuse(`${path}: ${key}`, "must be text", value);
  }
  for (const [key, value] of Object.entries({ metrics, values })) {
    if (typeof value !== "object" || value === null) refuse(`${path}: ${key}`, "must be an object", value);
  }
  const most = checkNumber(`${path}: jobs`, jobs, { min: 1, integer: true });
  checkNumber(`${path}: index`, index, { min: 0, max: most - 1, integer: true });
  return row as Row;
}
