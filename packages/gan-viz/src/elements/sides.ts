import type { HistogramData } from "../charts/histogram.ts";
import { refuse } from "../check.ts";
import { floatsIn, objectIn } from "./json.ts";
import { columnOf, numbersOf, type Table } from "./table.ts";

const SIDES = ["real", "fake"] as const;

/** `{ real, fake }`, numbers each, or one of them. */
export function sidesFromJson(value: unknown, tag: string): HistogramData {
  const given = objectIn(tag, "data", value);
  return atLeastOne(tag, Object.keys(given), (side) =>
    given[side] === undefined ? undefined : floatsIn(tag, side, given[side]),
  );
}

/** Columns real and fake, or one of them; the shorter ends in empty cells. */
export function sidesFromTable(table: Table, tag: string): HistogramData {
  return atLeastOne(tag, table.names ?? [], (side, place) =>
    columnOf(table, side, place) < 0 ? undefined : numbersOf(tag, table, side, place),
  );
}

function atLeastOne(
  tag: string,
  names: readonly string[],
  read: (side: string, place: number) => Float32Array | undefined,
): HistogramData {
  const [real, fake] = SIDES.map(read);
  if (real === undefined && fake === undefined) refuse(tag, "data must have real or fake numbers", names);
  return { real, fake };
}
