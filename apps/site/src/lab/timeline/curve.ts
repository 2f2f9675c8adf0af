import type { RunRecord } from "../run-record.ts";
import type { Trace } from "../trace.ts";
import type { TimeScale } from "./scale.ts";

/** What the timeline draws of a run: a trace, and the value at the top of the picture. */
export interface TimelineCurve {
  readonly id: "modes" | "js";
  readonly trace: Trace;
  readonly top: number;
}

/** Two modes make no curve: below this many the divergence tells more. */
export const modesForACurve = 3;

/** The number of modes covered where the data have several, else JS. */
export function curveOf(record: RunRecord, modes: number): TimelineCurve {
  const { covered } = record.modes;
  if (modes >= modesForACurve && covered.length > 0) return { id: "modes", trace: covered, top: modes };
  return { id: "js", trace: record.measure("grid-js"), top: 1 };
}

/**
 * The curve as an SVG path, from `low` pixels down at 0 to `high` at its top; "" where there are fewer than two points.
 * Gaps are bridged.
 */
export function curvePath({ trace, top }: TimelineCurve, scale: TimeScale, low: number, high: number): string {
  const parts: string[] = [];
  for (let i = 0; i < trace.length; i++) {
    const value = trace.y[0]![i]!;
    if (!Number.isFinite(value)) continue;
    const share = Math.min(Math.max(value / top, 0), 1);
    parts.push(`${scale.x(trace.x[i]!).toFixed(1)} ${(low + (high - low) * share).toFixed(1)}`);
  }
  return parts.length < 2 ? "" : `M${parts.join("L")}`;
}

/** The area under a path of {@link curvePath}, down to `base`. */
export function areaUnder(path: string, base: number): string {
  const start = /^M(\S+)/.exec(path)?.[1];
  const end = /(?:^M|L)(\S+) \S+$/.exec(path)?.[1];
  return start === undefined || end === undefined ? "" : `${path}L${end} ${base}L${start} ${base}Z`;
}
