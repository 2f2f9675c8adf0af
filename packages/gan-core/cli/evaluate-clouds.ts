import { createRng, type PointsFile } from "../src/index.ts";
import { build, chooseMetrics } from "./metrics.ts";
import { readCloud } from "./read-cloud.ts";
import { refuse } from "./refuse.ts";
import { type Row, reportJson, reportTable } from "./report.ts";
import type { Terminal } from "./terminal.ts";

export interface EvaluateCloudsOptions {
  readonly real: string;
  readonly fake: string;
  readonly metrics?: string | true;
  /**
   * Points of each cloud, drawn without replacement. By default as many as leave as many real ones over, for the floor,
   * and no more than 10,000. With more than half of the real points there is no floor.
   */
  readonly count?: number;
  /** Which points are drawn. 1 by default. */
  readonly seed?: number;
  readonly json?: boolean;
}

/**
 * `gan eval --real a.csv --fake b.csv`: how far one file of points is from another. The floor is the same metric between
 * the real points used and as many others: what is left when fakes are as good as real.
 */
export async function evaluateClouds(options: EvaluateCloudsOptions, terminal: Terminal): Promise<void> {
  const { metrics = true, seed = 1 } = options;
  const real = await readCloud(options.real, terminal);
  const fake = await readCloud(options.fake, terminal);
  const { dims } = real;
  if (fake.dims !== dims) refuse(options.fake, `must have points of ${dims} numbers, as the real ones are`, fake.dims);
  const sizes = { real: real.points.length / dims, fake: fake.points.length / dims };
  const most = Math.min(sizes.real, sizes.fake);
  const count = options.count ?? Math.max(1, Math.min(10_000, Math.floor(sizes.real / 2), sizes.fake));
  if (!(count <= most)) refuse("--count", `must be at most ${most}, the points of the smaller cloud`, count);

  const rng = createRng(seed);
  const shuffled = { real: shuffle(real, rng.fork("real")), fake: shuffle(fake, rng.fork("fake")) };
  const known = { dims, extent: reach(shuffled.real) };
  const rows = chooseMetrics(metrics, known).map((id): [string, Row] => {
    const metric = build(id, known);
    const size = Math.min(count, metric.most ?? count);
    const cut = (points: Float32Array, from = 0): Float32Array => points.subarray(from * dims, (from + size) * dims);
    const used = cut(shuffled.real);
    const estimate = metric.estimate(used, cut(shuffled.fake), dims);
    const hasFloor = 2 * size <= sizes.real;
    const floor = hasFloor ? metric.estimate(used, cut(shuffled.real, size), dims).value : null;
    return [id, { ...estimate, floor, count: size }];
  });
  terminal.out((options.json ? reportJson : reportTable)(Object.fromEntries(rows)));
}

/** The points in an order the stream decides: Fisher and Yates' shuffle. */
function shuffle({ points, dims }: PointsFile, rng: { integer(n: number): number }): Float32Array {
  const shuffled = Float32Array.from(points);
  for (let i = shuffled.length / dims - 1; i > 0; i--) {
    const [a, b] = [i * dims, rng.integer(i + 1) * dims];
    const row = shuffled.slice(a, a + dims);
    shuffled.copyWithin(a, b, b + dims);
    shuffled.set(row, b);
  }
  return shuffled;
}

/** The largest coordinate, by its size. */
function reach(points: Float32Array): number {
  return points.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
