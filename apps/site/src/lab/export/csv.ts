import type { Cloud } from "gan-core";
import { float32Text, float64Text } from "./number-text.ts";

/** Which clouds to write, and how many coordinates a point has: 2 by default. */
export interface Samples {
  readonly real?: Cloud;
  readonly fake?: Cloud;
  readonly dims?: number;
}

/** A line of a chart. */
export interface Curve {
  /** The head of its column. */
  readonly label: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** How many of them are meant. All by default. */
  readonly length?: number;
}

/**
 * The points of the picture as a table, after RFC 4180: coordinates, kind, and how real the discriminator judges each.
 *
 *   x,y,kind,verdict
 *   0.5,-1.25,real,0.875
 *
 * Every number reads back as the same 32 bits; one that is not finite is an empty cell. O(points).
 *
 * @throws RangeError for a cloud whose points and verdicts do not go together.
 */
export function samplesCsv({ real, fake, dims = 2 }: Samples): string {
  const rows = [[...axes(dims), "kind", "verdict"]];
  for (const [kind, cloud] of [
    ["real", real],
    ["fake", fake],
  ] as const) {
    if (cloud === undefined) continue;
    const { points, verdicts } = cloud;
    if (points.length !== dims * verdicts.length) {
      const got = `${points.length} and ${verdicts.length}`;
      throw new RangeError(`samplesCsv: ${kind} must hold ${dims} coordinates for each verdict, got ${got}.`);
    }
    verdicts.forEach((verdict, i) => {
      rows.push([...coordinates(points, i, dims), kind, float32Text(verdict)]);
    });
  }
  return table(rows);
}

/** Points alone, with a head: what `readPointsCsv` of gan-core reads back, bit for bit. One not finite is left out. */
export function pointsCsv(points: Float32Array, dims = 2): string {
  const rows = Array.from({ length: points.length / dims }, (_, i) => coordinates(points, i, dims));
  return table([axes(dims), ...rows.filter((row) => !row.includes(""))]);
}

/**
 * The lines of a chart as one table: a row for each x that any of them has, ascending, and a column for each line, empty
 * where it has no finite number. Numbers read back as the same 64 bits. O(n log n).
 */
export function chartCsv(xLabel: string, curves: readonly Curve[]): string {
  const rows = new Map<number, string[]>();
  curves.forEach(({ x, y, length = x.length }, column) => {
    for (let i = 0; i < length; i++) {
      const at = x[i]!;
      if (!rows.has(at))
        rows.set(
          at,
          curves.map(() => ""),
        );
      rows.get(at)![column] = float64Text(y[i]!);
    }
  });
  const sorted = [...rows].filter(([at]) => Number.isFinite(at)).sort(([a], [b]) => a - b);
  return table([
    [xLabel, ...curves.map(({ label }) => label)],
    ...sorted.map(([at, cells]) => [float64Text(at), ...cells]),
  ]);
}

function axes(dims: number): string[] {
  if (dims <= 3) return ["x", "y", "z"].slice(0, dims);
  return Array.from({ length: dims }, (_, k) => `x${k + 1}`);
}

function coordinates(points: Float32Array, i: number, dims: number): string[] {
  return Array.from(points.subarray(i * dims, (i + 1) * dims), float32Text);
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
