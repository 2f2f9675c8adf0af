import type { Estimate } from "../src/index.ts";
import { build } from "./metrics.ts";
import { show } from "./numbers.ts";

/** A metric's value, with its noise floor where there is one. */
export type Row = Estimate & { readonly floor: number | null; readonly count: number };
export type Rows = Readonly<Record<string, Row>>;

/** Metrics as a table for people: a line each, with a header. Nothing, if there are none. */
export function reportTable(rows: Rows): string {
  const lines = Object.entries(rows).map(([id, { value, floor, count, outside }]) => {
    const { better = "lower", unit } = build(id, {});
    const strays = outside === undefined ? "" : `${show(100 * outside.fake)} %`;
    return [id, show(value), floor === null ? "–" : show(floor), better, unit, String(count), strays];
  });
  return lines.length === 0 ? "" : table([[...header], ...lines], [1, 2, 5]);
}

/** The same for programs: one JSON object. A value that is not finite is null. */
export function reportJson(rows: Rows, beside: Readonly<Record<string, unknown>> = {}): string {
  const metrics = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const { better = "lower", unit } = build(id, {});
      return [id, { ...row, better, unit }];
    }),
  );
  return `${JSON.stringify({ ...beside, metrics }, null, 2)}\n`;
}

/** Rows in columns two spaces apart. `right` lists the columns that are set flush right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}

const header = ["metric", "value", "floor", "better", "unit", "points", "fakes outside"] as const;
