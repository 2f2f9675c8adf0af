import { checkWhole, refuse } from "../check.ts";
import type { Numbers } from "../geometry/scale.ts";

export interface BarcodeData {
  /** How many modes. */
  readonly rows: number;
  /** Column by column, so that a moment is appended: the share of the fakes in mode r at moment k is values[k · rows + r]. */
  readonly values: Float32Array;
  /** How many columns count, for an array made longer than it is full. Defaults to all. */
  readonly length?: number;
  /** The iteration of each column. Defaults to 0, 1, 2, … */
  readonly x?: Numbers;
}

/** The share in percent, as a person says it. */
export function shareText(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1).replace("-", "−")} %` : "not measured";
}

/** The iteration of a column. */
export function xOf({ x }: BarcodeData, column: number): number {
  const value = x?.[column] ?? column;
  return Number.isFinite(value) ? value : column;
}

/** How many columns the data have. */
export function checkData({ rows, values, length, x }: BarcodeData): number {
  checkWhole("barcode", "rows", rows, 0);
  const most = rows === 0 ? 0 : Math.floor(values.length / rows);
  if (length === undefined && most * rows !== values.length) {
    refuse("barcode", `values must hold a multiple of rows = ${rows} numbers`, values.length);
  }
  if (length !== undefined && !(Number.isSafeInteger(length) && length >= 0 && length <= most)) {
    refuse("barcode", `length must be an integer in [0, ${most}]`, length);
  }
  const count = length ?? most;
  if (x !== undefined && x.length < count) refuse("barcode", `x must hold ${count} iterations`, x.length);
  return count;
}
