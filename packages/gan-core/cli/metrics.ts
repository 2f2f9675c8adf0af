import { type AnyEntry, type Distribution, type Divergence, type RunConfig, registry } from "../src/index.ts";
import { refuse } from "./refuse.ts";

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

const known = metrics.map(({ id }) => id);

function fits(id: string, data: Known): boolean {
  if (id.startsWith("grid-") && !(data.dims <= 2 && (data.extent ?? 1) >= 0.1 && (data.extent ?? 1) <= 100))
    return false;
  const { needs } = build(id, data);
  return needs === undefined || data[needs] !== undefined;
}
