import { checkOption } from "../check.ts";
import type { DivergenceEntry } from "../divergences/divergence.ts";
import { registry } from "../registry.ts";
import type { Gan } from "../training/gan.ts";
import type { Measured } from "./probe.ts";

/** What was measured, by the ids of the registry's divergences. */
export type Measures = Readonly<Record<string, Measured>>;

export interface MeasureOptions {
  /** Points of each cloud, at least 2. 10,000 by default; the more, the less chance has a say. */
  readonly count?: number;
  /** Measure the moving average of the generator. False by default. */
  readonly average?: boolean;
}

/**
 * Measures a run by several metrics, on `count` points of each cloud or on as many as the metric takes, where there is
 * a limit. The numbers are those of `gan.probe`: training goes on as if nobody had looked.
 *
 * @param ids Of the registry's divergences; the answer keeps their order.
 * @throws RangeError for an id that is not there, or for clouds that a metric refuses.
 */
export async function measure(
  gan: Pick<Gan, "probe">,
  ids: readonly string[],
  { count = 10_000, average = false }: MeasureOptions = {},
): Promise<Measures> {
  const counts = new Map(ids.map((id, i) => [id, Math.min(count, mostOf(id, i) ?? count)]));
  const found: Record<string, Measured> = {};
  for (const size of new Set(counts.values())) {
    const divergences = { ids: ids.filter((id) => counts.get(id) === size), count: size };
    Object.assign(found, (await gan.probe({ average, divergences })).divergences);
  }
  return Object.fromEntries(ids.map((id) => [id, found[id]!]));
}

function mostOf(id: string, place: number): number | undefined {
  const entries: readonly DivergenceEntry[] = registry.divergences;
  const known = entries.map((entry) => entry.id);
  return entries[known.indexOf(checkOption(`metrics[${place}]`, id, known))]!().most;
}
