import type { RunRecord } from "../run-record.ts";
import type { Plain } from "../store/shelf-record.ts";
import type { Trace } from "../trace.ts";

/** The curves of a run as plain data: the losses, and of each id value and floor, in rows of iteration and two numbers. */
export function writeCurves(record: RunRecord, ids: readonly string[]): Plain {
  const measures = ids.map((id) => [id, rowsOf(record.measure(id))] as const);
  return { losses: rowsOf(record.losses), measures: Object.fromEntries(measures) };
}

/** Fills a record that is empty with what {@link writeCurves} wrote. What is not of that kind is passed over. */
export function readCurves(plain: Plain | undefined, record: RunRecord): void {
  const { losses, measures } = Object(plain) as { losses?: unknown; measures?: unknown };
  fill(record.losses, losses);
  for (const [id, rows] of Object.entries(Object(measures))) fill(record.measure(id), rows);
}

function rowsOf({ x, y, length }: Trace): Plain {
  return Array.from({ length }, (_, i) => [x[i]!, ...y.map((values) => numberOr(values[i]!))]);
}

/** JSON knows no NaN. */
function numberOr(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function fill(trace: Trace, rows: unknown): void {
  if (!Array.isArray(rows)) return;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows.slice(0, 4096)) {
    const [x, ...values] = Array.isArray(row) ? row : [];
    if (!(Number.isFinite(x) && x > last)) continue; // ascending, or not ours
    last = x;
    trace.push(x, ...trace.y.map((_, s) => (typeof values[s] === "number" ? values[s] : Number.NaN)));
  }
}
