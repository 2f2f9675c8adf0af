import { appendFileSync, readFileSync, statSync } from "node:fs";
import { type Row, readRows, writeRow } from "../src/sweep/index.ts";
import { checkWritable, writeWhole } from "./files.ts";
import { blame, refuse } from "./refuse.ts";

/** A file of rows, and what it held when it was opened. */
export interface RowsFile {
  readonly rows: readonly Row[];
  /** Adds a line at once: a machine that goes down loses what is under way, no more. */
  add(row: Row): void;
}

/**
 * Opens a file to add rows to; it need not be there yet. A last line that was torn is taken off.
 *
 * @param sweep Hash of the sweep that its rows must be of.
 * @param retry Takes off the rows of jobs that failed, too.
 */
export function openRows(path: string, sweep: string, retry: boolean): RowsFile {
  checkWritable("--out", path);
  const text = statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : "";
  const read = blame(path, () => readRows(text));
  const other = read.find((row) => row.sweep !== sweep);
  if (other !== undefined) refuse(path, `must hold rows of this sweep, ${sweep}, to be gone on with`, other.sweep);
  const rows = retry ? read.filter(({ error }) => error === undefined) : read;
  const kept = rows.map(writeRow).join("");
  if (kept !== text) writeWhole(path, kept);
  return { rows, add: (row) => appendFileSync(path, writeRow(row)) };
}
