import { type Job, type Merged, mergeRows, type Row, readRows, writeRow } from "../src/sweep/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { checkWritable, nameOf, readText, writeWhole } from "./files.ts";
import { blame, refuse } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `gan sweep --merge`: joins the rows of files, sorted, a row a job, and says which jobs are missing, repeated or failed.
 *
 * @param out Where to write; standard output if left out. All files are read before.
 * @param jobs Those of the sweep that the rows must be of, where it is given.
 */
export async function mergeFiles(
  files: readonly string[],
  out: string | undefined,
  jobs: readonly Job[] | null,
  terminal: Terminal,
): Promise<number> {
  if (out !== undefined) checkWritable("--out", out);
  const rows: Row[] = [];
  for (const file of files) {
    const text = await readText(file, terminal);
    for (const row of blame(nameOf(file), () => readRows(text))) rows.push(row);
    if (!/(^|\n)$/.test(text)) terminal.say(`${nameOf(file)}: the last line is torn, and left out.`);
  }
  const first = rows[0];
  if (first === undefined) return refuse("--merge", "must be given files with rows", `${files.length} without any`);
  const hash = jobs?.[0]?.sweep;
  if (hash !== undefined && first.sweep !== hash)
    refuse("--merge", `must be given rows of this sweep, ${hash}`, first.sweep);

  const merged = mergeRows(rows);
  const text = merged.rows.map(writeRow).join("");
  if (out === undefined) terminal.out(text);
  else writeWhole(out, text);
  report(merged, first.jobs, terminal);
  return merged.missing.length + merged.failed.length > 0 ? exitCodes.failed : exitCodes.ok;
}

function report({ rows, missing, repeated, failed }: Merged, jobs: number, { say }: Terminal): void {
  say(`${rows.length} of ${jobs} jobs have rows.`);
  if (repeated.length > 0) say(`Came more than once, and are kept once: ${some(repeated)}.`);
  if (failed.length > 0) say(`gan: failed: ${some(failed)}.`);
  if (missing.length > 0) say(`gan: missing: ${some(missing)}.`);
}

/** Twenty of them, and how many more there are. */
function some(indices: readonly number[]): string {
  const more = indices.length - 20;
  return `${indices.slice(0, 20).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
