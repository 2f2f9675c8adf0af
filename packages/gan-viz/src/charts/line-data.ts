import { refuse } from "../check.ts";
import type { Numbers } from "../geometry/scale.ts";
import type { ChartEvent } from "./events.ts";

export interface LineSeries {
  /** Must not decrease. */
  readonly x: Numbers;
  /** One per x; a gap where not finite. */
  readonly y: Numbers;
  /** How many of them count, for arrays made longer than they are full. Defaults to all. */
  readonly length?: number;
}

/** A range of y to lie under the lines, such as a noise floor. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Stands at the right. Defaults to none. */
  readonly label?: string;
  /** Defaults to a wash of the paper. */
  readonly color?: string;
}

/** A dotted line at a y worth knowing, such as the value at equilibrium. */
export interface Reference {
  readonly y: number;
  /** Stands at the right. Defaults to none. */
  readonly label?: string;
  /** Defaults to the grey of outlines. */
  readonly color?: string;
}

export interface LineChartData {
  readonly series: readonly LineSeries[];
  /** Defaults to the option of that name. */
  readonly bands?: readonly Band[];
  /** Defaults to the option of that name. */
  readonly references?: readonly Reference[];
  /** What happened when. Defaults to nothing. */
  readonly events?: readonly ChartEvent[];
  /** The x that is pointed at, or gone back to: a line across, and a dot on each series. Defaults to none. */
  readonly cursor?: number | null;
}

/** How many points of a series count. */
export function lengthOf({ x, y, length = Math.min(x.length, y.length) }: LineSeries): number {
  return length;
}

/** Refuses series whose arrays do not fit together or run backwards. */
export function checkSeries(series: readonly LineSeries[], name = "line-chart"): void {
  for (let k = 0; k < series.length; k++) checkOne(series[k]!, `series[${k}]`, name);
}

/** Refuses one such series, by the name it is known by. */
export function checkOne(series: LineSeries, option: string, name: string): void {
  const { x, y, length } = series;
  if (length === undefined && x.length !== y.length) {
    refuse(name, `${option}.y must be as long as its x, ${x.length}`, y.length);
  }
  const longest = Math.min(x.length, y.length);
  if (length !== undefined && !(Number.isSafeInteger(length) && length >= 0 && length <= longest)) {
    refuse(name, `${option}.length must be an integer in [0, ${longest}]`, length);
  }
  let highest = Number.NEGATIVE_INFINITY;
  const count = length ?? longest;
  for (let i = 0; i < count; i++) {
    const here = x[i]!;
    if (here < highest) refuse(name, `${option}.x must not decrease, at ${i} it must be ${highest}`, here);
    if (here > highest && here < Number.POSITIVE_INFINITY) highest = here;
  }
}

/** Refuses bands and references that are nowhere. */
export function checkMarks(bands: readonly Band[], references: readonly Reference[]): void {
  for (let k = 0; k < bands.length; k++) {
    const { from, to } = bands[k]!;
    if (!Number.isFinite(from + to)) refuse("line-chart", `bands[${k}] must go from and to finite numbers`, [from, to]);
  }
  for (let k = 0; k < references.length; k++) {
    const { y } = references[k]!;
    if (!Number.isFinite(y)) refuse("line-chart", `references[${k}].y must be a finite number`, y);
  }
}
