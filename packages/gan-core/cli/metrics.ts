import {
  type AnyEntry,
  type Distribution,
  type Divergence,
  type Gan,
  type Measured,
  type RunConfig,
  registry,
} from "../src/index.ts";
import { refuse } from "./refuse.ts";

export type Measures = Readonly<Record<string, Measured>>;

export const metrics: readonly AnyEntry<Divergence>[] = registry.divergences;

/** What is measured when nobody says what: one of each sort, those whose time grows no faster than n log n. */
const usual = ["grid-js", "sliced-wasserstein", "precision", "coverage", "modes-covered", "high-quality"];

/** What is known of the data beyond their points. */
export type Known = Pick<Distribution, "dims" | "extent" | "modes" | "logDensity">;

/** The data that a config names. */
export function dataOf({ data: { id, params } }: RunConfig): Distribution {
  const entries: readonly AnyEntry<Distribution>[] = registry.distributions;
  return entries.find((entry) => entry.id === id)!(params); // readConfig has seen to it that there is one
}

/**
 * The metrics to measure, in the registry's order: those of a comma list, or, given `true`, the usual ones that these
 * data allow.
 *
 * @throws RangeError for an id that is not there, or that needs to know what is not known of the data.
 */
export function chooseMetrics(given: string | true, data: Known): readonly string[] {
  if (given === true) return known.filter((id) => usual.includes(id) && fits(id, data));
  const asked = given.split(",").map((id) => id.trim());
  for (const id of asked) {
    if (!known.includes(id)) refuse("--metrics", `must be a comma list of ids (${known.join(", ")})`, id);
    const { needs } = build(id, data);
    if (needs !== undefined && data[needs] === undefined) {
      refuse("--metrics", `must do without the ${needs} of the data, as they are not known`, id);
    }
  }
  return known.filter((id) => asked.includes(id));
}

/** The metric, laid out for the data: grids cover what the data do. */
export function build(id: string, { extent }: Pick<Known, "extent">): Divergence {
  const entry = metrics.find((metric) => metric.id === id)!;
  return entry("extent" in entry.params && extent !== undefined ? { extent } : {});
}

/** Measures a run, on `count` points of each cloud or on as many as the metric takes. */
export async function measure(
  gan: Pick<Gan, "probe" | "config">,
  ids: readonly string[],
  { count, average = false }: { readonly count: number; readonly average?: boolean },
): Promise<Measures> {
  const data = dataOf(gan.config);
  const counts = new Map(ids.map((id) => [id, Math.min(count, build(id, data).most ?? count)]));
  const found: Record<string, Measured> = {};
  for (const size of new Set(counts.values())) {
    const divergences = { ids: ids.filter((id) => counts.get(id) === size), count: size };
    Object.assign(found, (await gan.probe({ average, divergences })).divergences);
  }
  return Object.fromEntries(ids.map((id) => [id, found[id]!]));
}

const known = metrics.map(({ id }) => id);

function fits(id: string, data: Known): boolean {
  if (id.startsWith("grid-") && !(data.dims <= 2 && (data.extent ?? 1) >= 0.1 && (data.extent ?? 1) <= 100))
    return false;
  const { needs } = build(id, data);
  return needs === undefined || data[needs] !== undefined;
}
