/** What reading somebody's data comes to. */
export type Outcome = Table | Refused;

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** The columns that are x and y. */
  readonly chosen: readonly [number, number];
  /** Those that are kept, as they are in the file: x0, y0, x1, y1, … */
  readonly points: Float32Array;
  /** Rows that hold two numbers, kept or not. */
  readonly total: number;
  /** Rows that do not, and the first few of them. */
  readonly bad: number;
  readonly refused: readonly BadCell[];
}

export interface Column {
  readonly name: string | undefined;
  /** Whether a quarter of its first cells or more are numbers. */
  readonly numeric: boolean;
}

export interface BadCell {
  readonly line: number;
  readonly column: number;
  /** What stands there in place of a number. */
  readonly text: string;
}

export interface Refused {
  readonly kind: "refused";
  /**
   * empty: nothing in it. numbers: no column of numbers. column: only one. few: too few rows. json: not JSON. form: JSON
   * without points. run: a saved run. size: too large. unreadable: the browser could not read it. image: not a picture.
   * blank: a picture without ink.
   */
  readonly why:
    | "empty"
    | "numbers"
    | "column"
    | "few"
    | "json"
    | "form"
    | "run"
    | "size"
    | "unreadable"
    | "image"
    | "blank";
  readonly count?: number;
}
