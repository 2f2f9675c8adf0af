import Papa from "papaparse";
import { jsonRows } from "./json-rows.ts";
import { mostBytes } from "./limits.ts";
import type { Outcome } from "./outcome.ts";
import { createTable } from "./table.ts";

export interface Source {
  readonly body: string | File;
  /** Columns to take for x and y, if a person has chosen them. */
  readonly columns?: readonly [number, number] | undefined;
}

/**
 * Points from a table in text or in a file: CSV with any of the usual separators, or JSON. A file is read piece by piece,
 * so that its size is not also its cost in memory; JSON can only be read whole. Never throws.
 *
 * @param progress hears the share that is read, in [0, 1]
 */
export async function read({ body, columns }: Source, progress: (share: number) => void = () => {}): Promise<Outcome> {
  if (typeof body !== "string" && body.size > mostBytes) return { kind: "refused", why: "size", count: body.size };
  try {
    const head = typeof body === "string" ? body.slice(0, looked) : await body.slice(0, looked).text();
    if (head.includes("\0")) return { kind: "refused", why: "unreadable" };
    if (/^\uFEFF?\s*[[{]/.test(head)) return readJson(typeof body === "string" ? body : await body.text(), columns);
    return await readCsv(body, separatorOf(head), columns, progress);
  } catch {
    return { kind: "refused", why: "unreadable" };
  }
}

/** Characters at the beginning by which the rest is judged. */
const looked = 4000;

function readJson(text: string, columns: Source["columns"]): Outcome {
  const found = jsonRows(text);
  if ("kind" in found) return found;
  const table = createTable({ ...(found.names ? { names: found.names } : {}), columns });
  for (const row of found.rows()) table.add(row);
  return table.end();
}

function readCsv(
  body: string | File,
  delimiter: string,
  columns: Source["columns"],
  progress: (share: number) => void,
): Promise<Outcome> {
  const table = createTable({ columns });
  const size = typeof body === "string" ? body.length : body.size;
  let line = 0;
  return new Promise((done, fail) => {
    const options = {
      delimiter,
      chunk({ data, meta }: Papa.ParseResult<string[]>) {
        for (const cells of data) table.add({ line: ++line, cells });
        if (size > 0) progress(Math.min(1, meta.cursor / size));
      },
      complete: () => done(table.end()),
    };
    if (typeof body === "string") Papa.parse<string[]>(body, options);
    else Papa.parse<string[]>(body, { ...options, error: fail });
  });
}

/** The first of the usual separators that the first line has outside quotes; a comma if it has none. */
function separatorOf(head: string): string {
  const line = head.split(/[\r\n]+/).find((text) => text.trim() !== "") ?? "";
  const bare = line.replace(/"[^"]*"/g, "q").trim();
  return ["\t", ";", ",", "|", " "].find((candidate) => bare.includes(candidate)) ?? ",";
}
