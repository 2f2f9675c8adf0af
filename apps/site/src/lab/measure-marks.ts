import type { MeasureFacts } from "./measure-facts.ts";

export interface MeasureMarks {
  /** The axis's ends; null where the curve decides. */
  readonly yDomain: readonly [number | null, number | null];
  readonly bands: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly references: readonly { readonly y: number; readonly label: string }[];
}

/**
 * How what real points score against real points is drawn: as a band from there to what could not be bettered, or as a
 * line where there is no end.
 */
export function measureMarks(
  { better = "lower", ideal = 0, least = 0, ceiling }: Omit<MeasureFacts, "cost">,
  floor: number | undefined,
  label: string,
): MeasureMarks {
  const low = Number.isFinite(least) ? Math.min(0, least) : null;
  const high = ceiling !== undefined && ceiling <= 1 ? ceiling : null;
  const marks = { yDomain: [low, high] as const, bands: [], references: [] };
  if (floor === undefined || !Number.isFinite(floor)) return marks;
  if (better === "higher") {
    return high !== null && floor < high
      ? { ...marks, bands: [{ from: floor, to: high, label }] }
      : { ...marks, references: [{ y: floor, label }] };
  }
  return low !== null && floor > ideal
    ? { ...marks, bands: [{ from: ideal, to: floor, label }] }
    : { ...marks, references: [{ y: floor, label }] };
}
