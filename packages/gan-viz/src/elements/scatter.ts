import { refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { type PointsData, points } from "../layers/points.ts";
import type { PointShape } from "../layers/points-options.ts";
import { marks } from "../marks.ts";
import { cloudIn, objectIn } from "./json.ts";
import { columnOf, numbersOf, type Table } from "./table.ts";

/** Up to three clouds on one canvas: real ones round and green, fakes purple diamonds, and any other. */
export interface Clouds {
  readonly points?: PointsData;
  readonly real?: PointsData;
  readonly fake?: PointsData;
}

export interface ScatterOptions {
  readonly fill?: string;
  readonly shape?: PointShape;
  readonly radius?: number;
  readonly opacity?: number;
  readonly halo?: string;
  readonly haloWidth?: number;
  readonly realFill?: string;
  readonly fakeFill?: string;
}

const NAMES = ["points", "real", "fake"] as const;

export function scatterLayers(options: ScatterOptions) {
  const { fill = tokens.ink, shape = "disc", realFill, fakeFill, ...shared } = options;
  return {
    points: points({ halo: tokens.plate, ...shared, fill, shape }),
    real: points({ ...marks.real, ...shared, ...(realFill === undefined ? {} : { fill: realFill }) }),
    fake: points({ ...marks.fake, ...shared, ...(fakeFill === undefined ? {} : { fill: fakeFill }) }),
  };
}

/** Where the points of a cloud lie. */
export function placesOf(cloud: PointsData | undefined): Float32Array | undefined {
  return cloud instanceof Float32Array ? cloud : cloud?.points;
}

/** A list of points, or clouds by name. */
export function scatterFromJson(value: unknown, tag: string): Clouds {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return { points: cloudIn(tag, "data", value) };
  const given = objectIn(tag, "data", value);
  const clouds: { [name: string]: Float32Array } = {};
  for (const [name, cloud] of Object.entries(given)) {
    if (!(NAMES as readonly string[]).includes(name)) refuse(tag, `data must name ${NAMES.join(", ")}`, name);
    clouds[name] = cloudIn(tag, name, cloud);
  }
  return clouds;
}

/** Columns x and y, and with a third, `cloud`, whose each point is. */
export function scatterFromTable(table: Table, tag: string): Clouds {
  const x = numbersOf(tag, table, "x", 0);
  const y = numbersOf(tag, table, "y", 1);
  const column = columnOf(table, "cloud", 2);
  const clouds: { [name: string]: number[] } = {};
  for (const [i, row] of table.rows.entries()) {
    const name = column < 0 ? "points" : (row[column] ?? "");
    if (!(NAMES as readonly string[]).includes(name)) {
      refuse(tag, `cloud of row ${i + 1} must be one of ${NAMES.join(", ")}`, name);
    }
    clouds[name] ??= [];
    clouds[name].push(x[i]!, y[i]!);
  }
  return Object.fromEntries(Object.entries(clouds).map(([name, cloud]) => [name, Float32Array.from(cloud)]));
}
