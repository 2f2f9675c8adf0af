import { checkNumber, checkObject, checkOption, refuse, within } from "../check.ts";
import { registry } from "../registry.ts";
import { readConfig } from "../training/read-config.ts";
import { type Axis, type DrawnAxis, drawIds, type Search, type Sweep, searchIds } from "./sweep.ts";
import { mostAxes, mostJobs, sweepLimits } from "./sweep-limits.ts";

/**
 * Reads a sweep from outside: checks its form, fills in what is left out, and returns plain JSON. That every job has a
 * config that can be trained is seen when they are listed: see `listJobs`. A `$schema` is passed over.
 *
 * @throws RangeError naming the path, the rule and the value: `axes[1].min must be above 0 if log-uniform, got 0.`
 */
export function readSweep(input: unknown): Sweep {
  const given = overDefaults(checkObject("sweep", input, ["$schema", ...Object.keys(defaults)]));
  readVersion(given["version"]);
  const search = readSearch(given["search"]);
  const sweep: Sweep = {
    version: 1,
    config: within("config", () => readConfig(given["config"])),
    axes: list("axes", given["axes"]).map((axis, i) => readAxis(`axes[${i}]`, axis, search)),
    search,
    trials: checkNumber("trials", given["trials"], sweepLimits.trials),
    iterations: checkNumber("iterations", given["iterations"], sweepLimits.iterations),
    metrics: list("metrics", given["metrics"]).map((id, i) => checkOption(`metrics[${i}]`, id, metricIds)),
    count: checkNumber("count", given["count"], sweepLimits.count),
    average: readFlag("average", given["average"]),
    every: given["every"] === null ? null : checkNumber("every", given["every"], sweepLimits.every),
  };
  checkTogether(sweep);
  return sweep;
}

/** How many points the axes and the search make. */
export function pointsOf({ axes, search }: Pick<Sweep, "axes" | "search">): number {
  if (search.id === "random") return search.points;
  return axes.reduce((points, axis) => points * ("values" in axis ? axis.values.length : 1), 1);
}

const defaults = {
  version: 1,
  config: {},
  axes: [],
  search: { id: "grid" },
  trials: 1,
  iterations: 10_000,
  metrics: [],
  count: 10_000,
  average: false,
  every: null,
} as const;

/** `null` is a value: only what is left out takes its default. */
function overDefaults(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

const metricIds: readonly string[] = /* @__PURE__ */ registry.divergences.map(({ id }) => id);

function readVersion(version: unknown): void {
  const read = checkNumber("version", version, { min: 1, integer: true });
  if (read > 1) refuse("version", "must be 1; a newer gan-core wrote this", read);
}

function readSearch(given: unknown): Search {
  const { id, points, seed = 1 } = checkObject("search", given, ["id", "points", "seed"]);
  if (checkOption("search.id", id, searchIds) === "grid") {
    checkObject("search", given, ["id"]);
    return { id: "grid" };
  }
  return {
    id: "random",
    points: checkNumber("search.points", points, sweepLimits.points),
    seed: checkNumber("search.seed", seed, sweepLimits.seed),
  };
}

function readAxis(at: string, given: unknown, search: Search): Axis {
  const axis = checkObject(at, given, ["path", "values", "draw", "min", "max"]);
  const path = axis["path"];
  if (typeof path !== "string") refuse(`${at}.path`, "must be a path into the config", path);
  if (axis["values"] === undefined) {
    if (search.id === "grid") refuse(`${at}.values`, "must be listed for a grid", undefined);
    return readDrawn(at, path, checkObject(at, given, ["path", "draw", "min", "max"]));
  }
  checkObject(at, given, ["path", "values"]);
  const values = list(`${at}.values`, axis["values"]);
  if (values.length === 0) refuse(`${at}.values`, "must hold at least one", values);
  return { path, values };
}

function readDrawn(at: string, path: string, given: Readonly<Record<string, unknown>>): DrawnAxis {
  const draw = checkOption(`${at}.draw`, given["draw"], drawIds);
  const integer = draw === "integer";
  const min = checkNumber(`${at}.min`, given["min"], { integer });
  const max = checkNumber(`${at}.max`, given["max"], { min, integer });
  if (draw === "log-uniform" && !(min > 0)) refuse(`${at}.min`, "must be above 0 if log-uniform", min);
  if (integer && !(max - min < 0x1_0000_0000)) refuse(`${at}.max`, "must be less than 2^32 above min", max);
  return { path, draw, min, max };
}

function readFlag(path: string, value: unknown): boolean {
  if (typeof value !== "boolean") refuse(path, "must be true or false", value);
  return value;
}

function checkTogether(sweep: Sweep): void {
  if (sweep.axes.length > mostAxes) refuse("axes", `must be at most ${mostAxes}`, sweep.axes.length);
  const paths = sweep.axes.map(({ path }) => path);
  const again = paths.findIndex((path, i) => paths.indexOf(path) < i);
  if (again !== -1) refuse(`axes[${again}].path`, "must be another than those before it", paths[again]);
  if (sweep.trials > 1 && paths.includes("seed"))
    refuse("trials", "must be 1 where an axis sets the seed", sweep.trials);
  const jobs = pointsOf(sweep) * sweep.trials;
  if (!(jobs <= mostJobs)) refuse("sweep", `must come to at most ${mostJobs} jobs`, jobs);
}

function list(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) refuse(path, "must be an array", value);
  return value;
}
