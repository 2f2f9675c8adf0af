import type { LineChartData, LineSeries } from "../charts/line-data.ts";
import type { LineChartOptions, SeriesStyle } from "../charts/line-options.ts";
import { refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { floatsIn, listIn, objectIn } from "./json.ts";
import { numbersAt, type Table } from "./table.ts";

/** A series that says how it looks. */
type StyledSeries = LineSeries & SeriesStyle;

export interface Lines {
  readonly chart: Omit<LineChartData, "series"> & { readonly series: readonly StyledSeries[] };
}

/** `{ series: [{ x, y, label, color, dash, width }], bands, references }`, or the list of series alone. x may be missing. */
export function linesFromJson(value: unknown, tag: string): Lines {
  const chart = Array.isArray(value) ? { series: value } : objectIn(tag, "data", value);
  const series = listIn(tag, "series", chart["series"]).map((item, k) => {
    const one = objectIn(tag, `series[${k}]`, item);
    const y = floatsIn64(tag, `series[${k}].y`, one["y"]);
    const x = one["x"] === undefined ? y.map((_, i) => i) : floatsIn64(tag, `series[${k}].x`, one["x"]);
    return { ...one, x, y };
  });
  return { chart: { ...chart, series } };
}

/** A column of x, then one for each series, named as the series is. */
export function linesFromTable(table: Table, tag: string): Lines {
  const names = table.names ?? (table.rows[0] ?? []).map((_, k) => (k === 0 ? "x" : `series ${k}`));
  if (names.length < 2) refuse(tag, "data must have a column of x and one for each series", names);
  const [x, ...all] = names.map((name, place) => numbersAt(tag, table, name, place));
  return { chart: { series: all.map((y, k) => ({ x: x!, y, label: names[k + 1]! })) } };
}

/** Names and looks that lie in the data; of what they leave open, lines differ in colour and in dash. */
export function lookOfLines({ chart }: Lines): Pick<LineChartOptions, "series"> {
  return {
    series: chart.series.map(({ label, color, dash, width }, k) => {
      const own = lookOf(label ?? "", k);
      const given = { ...(label === undefined ? {} : { label }), ...(width === undefined ? {} : { width }) };
      return { ...given, color: color ?? own.color, dash: dash ?? own.dash };
    }),
  };
}

const GENERATOR = { color: tokens.generator, dash: [] };
const DISCRIMINATOR = { color: tokens.discriminator, dash: [7, 3] };
const OTHERS = [
  { color: tokens.ink, dash: [] },
  { color: tokens.real, dash: [2, 3] },
  { color: tokens.gradient, dash: [9, 3, 2, 3] },
  { color: tokens.edge, dash: [1, 3] },
] as const;

/** The two players have looks of their own, wherever they are drawn. */
function lookOf(label: string, k: number): SeriesLook {
  if (/^(g|generator)$/i.test(label)) return GENERATOR;
  return /^(d|discriminator)$/i.test(label) ? DISCRIMINATOR : OTHERS[k % OTHERS.length]!;
}

type SeriesLook = Required<Pick<SeriesStyle, "color" | "dash">>;

/** Iterations reach beyond the 16.7 million that a Float32Array counts without gaps. */
function floatsIn64(tag: string, what: string, value: unknown): Float64Array | Float32Array {
  if (value instanceof Float64Array || value instanceof Float32Array) return value;
  if (!Array.isArray(value)) return floatsIn(tag, what, value);
  return Float64Array.from(value, (item: unknown, i) => {
    if (typeof item === "number") return item;
    return item === null ? Number.NaN : refuse(tag, `${what}[${i}] must be a number or null`, item);
  });
}
