import { allEntries } from "../all-entries.ts";
import { refuse, within } from "../check.ts";
import type { DivergenceEntry } from "../divergences/divergence.ts";
import { textCrc32 } from "../interchange/crc32.ts";
import { withValue } from "../interchange/with-value.ts";
import { registry } from "../registry.ts";
import { build } from "../training/assemble.ts";
import type { RunConfig } from "../training/config.ts";
import { readConfig } from "../training/read-config.ts";
import { drawPoints } from "./draw-points.ts";
import type { Job } from "./job.ts";
import { readSweep } from "./read-sweep.ts";
import type { Sweep, SweepInput } from "./sweep.ts";

/**
 * Every job of a sweep, in order: point by point, and the trials of a point one after another. Equal sweeps list equal
 * jobs, ids included. All configs are read here, so that what cannot be trained is said before anything is. O(jobs).
 *
 * @throws RangeError with the job in front: `jobs[3]: optimizers.generator.params.rate must be …`.
 */
export function listJobs(input: SweepInput): Job[] {
  const sweep = readSweep(input);
  const { axes, trials, iterations, metrics, count, average, every } = sweep;
  const hash = hashOf(sweep);
  const points = drawPoints(sweep);
  const jobs = points.length * trials;
  const checkMetrics = createMetricsCheck(metrics);
  return Array.from({ length: jobs }, (_, index) => {
    const point = points[Math.floor(index / trials)]!;
    const config = within(`jobs[${index}]`, () => {
      const found = configAt(sweep, point, index % trials);
      checkMetrics(found);
      return found;
    });
    const decided = { config, iterations, metrics, count, average, every };
    const values = Object.fromEntries(axes.map(({ path }, i) => [path, point[i]]));
    return { sweep: hash, jobs, index, id: `${index}-${hashOf(decided)}`, values, ...decided };
  });
}

function configAt({ config, axes }: Sweep, point: readonly unknown[], trial: number): RunConfig {
  const varied = readConfig(axes.reduce<unknown>((so, { path }, i) => withValue(so, path, point[i]), config));
  return readConfig({ ...varied, seed: varied.seed + trial });
}

/** Refuses data of which a metric would have to know more than there is to know. */
function createMetricsCheck(metrics: readonly string[]): (config: RunConfig) => void {
  const entries: readonly DivergenceEntry[] = registry.divergences;
  const needs = metrics.map((id) => entries.find((entry) => entry.id === id)!().needs);
  const checked = new Set<string>(); // most sweeps have the same data in every job
  return ({ data }) => {
    const key = JSON.stringify(data);
    if (checked.has(key)) return;
    const known = build(allEntries.distributions, data);
    const lacking = needs.findIndex((need) => need !== undefined && known[need] === undefined);
    if (lacking !== -1) {
      const rule = `must do without the ${needs[lacking]} of the data, as they are not known`;
      refuse(`metrics[${lacking}]`, rule, metrics[lacking]);
    }
    checked.add(key);
  };
}

/** Of plain JSON whose keys are in an order of their own, as readers leave them. */
function hashOf(value: unknown): string {
  return textCrc32(JSON.stringify(value));
}
