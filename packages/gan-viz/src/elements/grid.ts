import { refuse } from "../check.ts";
import type { HeatmapData } from "../layers/heatmap.ts";
import { floatsIn, objectIn } from "./json.ts";
import type { Domain } from "./kind.ts";
import { numbersOf, type Table } from "./table.ts";

/** Values in one list with `columns` and `rows`, or a list of rows, the lowest first. x and y default to [0, 1]. */
export function gridFromJson(value: unknown, tag: string): HeatmapData {
  const { values: given, x, y, ...sizes } = Array.isArray(value) ? { values: value } : objectIn(tag, "data", value);
  const nested = Array.isArray(given) && sizes["columns"] === undefined && given.every(Array.isArray);
  const values = floatsIn(tag, "values", given);
  const columns = nested ? (given[0]?.length ?? 0) : wholeIn(tag, "columns", sizes["columns"]);
  const rows = nested ? given.length : wholeIn(tag, "rows", sizes["rows"]);
  return { columns, rows, values, x: edgesIn(tag, "x", x), y: edgesIn(tag, "y", y) };
}

/** Columns x, y and value: the centres of cells on an even grid, in any order. A cell without a row is left out. */
export function gridFromTable(table: Table, tag: string): HeatmapData {
  const [x, y] = [numbersOf(tag, table, "x", 0), numbersOf(tag, table, "y", 1)];
  const given = numbersOf(tag, table, "value", 2);
  const [across, up] = [axisOf(tag, "x", x), axisOf(tag, "y", y)];
  const cells = across.count * up.count;
  if (cells > MOST_CELLS) refuse(tag, `x and y must make at most ${MOST_CELLS.toLocaleString("en")} cells`, cells);
  const values = new Float32Array(across.count * up.count).fill(Number.NaN);
  for (let i = 0; i < given.length; i++) values[up.at(y[i]!) * across.count + across.at(x[i]!)] = given[i]!;
  return { columns: across.count, rows: up.count, values, x: across.edges, y: up.edges };
}

// A step that is far too fine, by one stray row, would ask for all memory there is.
const MOST_CELLS = 4_000_000;

/** The even axis on which the values lie: how many cells it has, its outer edges, and the cell of a value. */
function axisOf(tag: string, name: string, values: Float32Array) {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (!sorted.every(Number.isFinite)) refuse(tag, `${name} must be finite`, Number.NaN);
  const [low = 0, high = low] = [sorted[0], sorted.at(-1)];
  const gaps = sorted.slice(1).map((value, i) => value - sorted[i]!);
  const least = gaps.reduce((a, b) => Math.min(a, b), high - low) || 1;
  const odd = gaps.find((gap) => Math.abs(gap / least - Math.round(gap / least)) > 0.05);
  if (odd !== undefined) refuse(tag, `gaps of ${name} must be multiples of the least, ${least}`, odd);
  const count = sorted.length === 0 ? 0 : Math.round((high - low) / least) + 1;
  const step = count > 1 ? (high - low) / (count - 1) : 1; // of all gaps: a single one may be rounded
  const at = (value: number): number => Math.round((value - low) / step);
  return { count, at, edges: [low - step / 2, high + step / 2] as const };
}

function wholeIn(tag: string, what: string, value: unknown): number {
  return typeof value === "number" ? value : refuse(tag, `${what} must be a number, or values a list of rows`, value);
}

function edgesIn(tag: string, what: string, value: unknown): Domain {
  if (value === undefined) return [0, 1];
  const [low, high, ...more] = floatsIn(tag, what, value);
  if (low === undefined || high === undefined || more.length > 0) refuse(tag, `${what} must be two edges`, value);
  return [low!, high!];
}
