import { leastPoints, mostPoints } from "./limits.ts";
import type { Outcome } from "./outcome.ts";

/** One line of a table: its number, from 1, and what it says. */
export interface Row {
  readonly line: number;
  readonly cells: readonly unknown[];
}

export interface TableOptions {
  /** Names of the columns, where they are known beforehand; else the first row is looked at for them. */
  readonly names?: readonly string[];
  /** The columns that become x and y; the first two that hold numbers if nothing is said. */
  readonly columns?: readonly [number, number] | undefined;
  /** Points that are kept: of more, each has the same chance. */
  readonly most?: number;
}

export interface TableReader {
  add(row: Row): void;
  end(): Outcome;
}

/** Rows that are looked at before it is said which columns hold numbers. */
const lookAhead = 100;

/** The first so many refused rows are named. */
const named = 3;

/**
 * Points from the rows of a table that may be of any length: a row without two numbers is left out and counted, and of too
 * many points a fair sample is kept (Vitter 1985, algorithm R). The same rows give the same points.
 */
export function createTable(options: TableOptions = {}): TableReader {
  const { most = mostPoints } = options;
  const random = createRandom();
  const points: number[] = [];
  const refused: { line: number; column: number; text: string }[] = [];
  let names = options.names;
  let head: Row[] | undefined = [];
  let columns: readonly [number, number] | undefined;
  let numeric: readonly boolean[] = [];
  let [total, bad] = [0, 0];

  function add(row: Row): void {
    if (row.cells.every(isBlank)) return;
    if (head === undefined) take(row);
    else if (head.push(row) > lookAhead) decide();
  }

  /** With the first rows at hand: which is a header, and which columns are numbers. */
  function decide(): void {
    const rows = head ?? [];
    head = undefined;
    const first = rows[0];
    if (names === undefined && first && !first.cells.some(isNumber)) names = rows.shift()!.cells.map(String);
    const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    numeric = Array.from(
      { length: width },
      (_, c) => 4 * rows.filter(({ cells }) => isNumber(cells[c])).length >= rows.length,
    );
    const [x = -1, y = -1] = numeric.flatMap((is, c) => (is ? [c] : []));
    columns = options.columns ?? (y === -1 ? undefined : [x, y]);
    for (const row of rows) take(row);
  }

  function take({ line, cells }: Row): void {
    if (!columns) return;
    const wrong = columns.find((c) => !isNumber(cells[c]));
    if (wrong !== undefined) {
      bad++;
      if (refused.length < named) refused.push({ line, column: wrong, text: String(cells[wrong] ?? "").slice(0, 24) });
      return;
    }
    total++;
    const at = total <= most ? total - 1 : Math.floor(total * random());
    if (at >= most) return;
    points[2 * at] = Number(cells[columns[0]]);
    points[2 * at + 1] = Number(cells[columns[1]]);
  }

  return {
    add,
    end() {
      if (head) decide();
      const found = numeric.filter(Boolean).length;
      if (numeric.length === 0 && !names) return { kind: "refused", why: "empty" };
      if (!columns) return { kind: "refused", why: found === 0 ? "numbers" : "column" };
      if (total < leastPoints) return { kind: "refused", why: "few", count: total };
      const titles = numeric.map((is, c) => ({ name: names?.[c]?.trim() || undefined, numeric: is }));
      return {
        kind: "table",
        columns: titles,
        chosen: columns,
        points: Float32Array.from(points),
        total,
        bad,
        refused,
      };
    },
  };
}

/** Numbers, and text that is one in decimal: of 0x10, Infinity and 1e999 nothing can be made. */
function isNumber(cell: unknown): boolean {
  if (typeof cell === "number") return Math.abs(cell) <= largest;
  return typeof cell === "string" && decimal.test(cell) && Math.abs(Number(cell)) <= largest;
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const largest = 3e38; // what a float holds

/** Uniform on [0, 1), always the same: mulberry32. gan-core's own would bring all of gan-core along. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
