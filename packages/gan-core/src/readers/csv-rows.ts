import { refuse } from "../check.ts";

export interface CsvRow {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  /** Without the spaces and quotes around them. */
  readonly cells: readonly string[];
}

/**
 * The rows of a table in text, blank lines left out. Lines end in LF, CR LF or CR; a byte order mark is skipped. The
 * separator is the first of tab, semicolon and comma that the first row has outside quotes. A cell may be in quotes, with
 * two for one inside; they must close on their line. Cost: one pass.
 *
 * @throws RangeError that names line and column: `csv: line 3, column 2 must close its quote on this line, got "\"abc".`
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  let separator: string | undefined;
  for (const [i, raw] of lines.entries()) {
    if (raw.trim() === "") continue;
    separator ??= separatorOf(raw);
    const cells = raw.includes('"') ? quotedCells(raw, separator, i + 1) : raw.split(separator);
    yield { line: i + 1, cells: cells.map((cell) => cell.trim()) };
  }
}

function separatorOf(row: string): string {
  const bare = row.replace(/"[^"]*(?:""[^"]*)*"/g, "");
  return ["\t", ";"].find((candidate) => bare.includes(candidate)) ?? ",";
}

function quotedCells(row: string, separator: string, line: number): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= row.length; at++) {
    const path = `csv: line ${line}, column ${cells.length + 1}`;
    const quoted = quotedFrom(row, at);
    const end = quoted === undefined ? row.indexOf(separator, at) : quoted.end;
    const next = end === -1 ? row.length : end;
    const cell = row.slice(at, next);
    if (quoted === undefined && cell.includes('"')) {
      refuse(
        path,
        cell.trim().startsWith('"') ? "must close its quote on this line" : "must have no quote inside",
        cell,
      );
    }
    if (quoted !== undefined && next < row.length && row[next] !== separator) {
      refuse(path, "must end with its quote", row.slice(at));
    }
    cells.push(quoted?.text ?? cell);
    at = next;
  }
  return cells;
}

/** The quoted cell that starts here, if one does, and where it ends, spaces after it included. */
function quotedFrom(row: string, at: number): { text: string; end: number } | undefined {
  const opening = /[ ]*"([^"]*(?:""[^"]*)*)"[ ]*/y;
  opening.lastIndex = at;
  const found = opening.exec(row);
  return found === null ? undefined : { text: found[1]!.replaceAll('""', '"'), end: opening.lastIndex };
}
