import type { Column } from "../experiment.ts";
import { format } from "./format.ts";
import type { Outcome } from "./outcome.ts";
import type { Table } from "./table.ts";

/** Theirs beside ours, column by column; a column for which nothing is published has ours alone. */
export function outcomeTable(columns: readonly Column[], { rows }: Outcome): Table {
  const published = new Set(columns.filter(({ id }) => rows.some(({ theirs }) => theirs[id])).map(({ id }) => id));
  return [
    ["", ...columns.flatMap(({ id, label }) => (published.has(id) ? [`${label}: theirs`, "ours"] : [label]))],
    ...rows.map(({ label, theirs, ours }) => [
      label,
      ...columns.flatMap((column) => {
        const own = format(ours[column.id], column);
        return published.has(column.id) ? [format(theirs[column.id], column), own] : [own];
      }),
    ]),
  ];
}
