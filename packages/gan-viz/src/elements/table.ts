import { refuse } from "../check.ts";

/** A table by its columns, as text. */
export interface Table {
  /** From the first line, if there is a cell in it that is no number. */
  readonly names: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads lines of cells parted by commas, semicolons or tabs, whichever the first line has. A cell in double quotes may
 * hold all of these and line ends; two double quotes in it are one. Empty lines are left out.
 */
export function parseTable(text: string): Table {
  const first = text.slice(0, text.search(/\r|\n|$/));
  const comma = ["\t", ";"].find((mark) => first.includes(mark)) ?? ",";
  const rows = splitCells(text, comma).filter((row) => row.length > 1 || row[0] !== "");
  const named = rows[0]?.some((cell) => cell !== "" && Number.isNaN(Number(cell))) === true;
  return named ? { names: rows[0], rows: rows.slice(1) } : { names: undefined, rows };
}

/** Where the column of that name is; in a table without names, its place. -1 where there is none. */
export function columnOf({ names, rows }: Table, name: string, place: number): number {
  if (names !== undefined) return names.findIndex((other) => other.toLowerCase() === name);
  return place < (rows[0]?.length ?? 0) ? place : -1;
}

/** The numbers of a column. An empty cell is not a number; any other that is none is refused by its line. */
export function numbersOf(tag: string, table: Table, name: string, place: number): Float32Array {
  const column = columnOf(table, name, place);
  if (column < 0) {
    refuse(tag, `data must have a column ${name}`, table.names ?? table.rows[0] ?? []);
  }
  return numbersAt(tag, table, name, column);
}

/** The same of the column at a place. */
export function numbersAt(tag: string, table: Table, name: string, place: number): Float32Array {
  const out = new Float32Array(table.rows.length);
  for (const [i, row] of table.rows.entries()) out[i] = numberIn(tag, row[place] ?? "", name, i);
  return out;
}

function numberIn(tag: string, cell: string, name: string, row: number): number {
  if (cell === "" || /^nan$/i.test(cell)) return Number.NaN;
  const value = Number(cell);
  return Number.isNaN(value) ? refuse(tag, `${name} of row ${row + 1} must be a number`, cell) : value;
}

function splitCells(text: string, comma: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)!.push(cell.trim());
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '"' && quoted && text[i + 1] === '"') cell += text[++i];
    else if (letter === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (quoted) cell += letter;
    else if (letter === comma) endCell();
    else if (letter === "\n" || letter === "\r") {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
