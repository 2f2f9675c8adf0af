import { refuse } from "../check.ts";
import type { Cells } from "./cells.ts";
import type { Versioned } from "./remember.ts";

/** Numbers on a grid of cells that covers a rectangle of data space, row-major, row 0 at the low end of y. */
export interface Field extends Cells, Versioned {
  readonly values: Float32Array;
  /** The outer edges of the first and the last column, in data space. */
  readonly x: readonly [number, number];
  /** The outer edges of the first and the last row, in data space. */
  readonly y: readonly [number, number];
}

/** Returns the field if its counts are whole, its values as many as its cells and its edges finite. */
export function checkField<T extends Omit<Field, "values">>(
  name: string,
  array: string,
  field: T,
  values: { readonly length: number },
  perCell: number,
): T {
  const { columns, rows, x, y } = field;
  const whole = Number.isSafeInteger(columns) && Number.isSafeInteger(rows) && columns >= 0 && rows >= 0;
  if (!whole || values?.length !== perCell * columns * rows) {
    const product = `${perCell === 1 ? "" : `${perCell} · `}columns · rows`;
    const numbers = `${perCell === 1 ? "" : `${perCell} · `}${columns} · ${rows}`;
    refuse(name, `${array} must hold ${product} = ${numbers} numbers`, values?.length);
  }
  if (!Number.isFinite(x[0] + x[1] + y[0] + y[1])) refuse(name, "x and y must be finite edges", [...x, ...y]);
  return field;
}
