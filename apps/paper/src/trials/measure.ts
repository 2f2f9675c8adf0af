import {
  type AnyEntry,
  type Choice,
  createRng,
  type Distribution,
  type Divergence,
  type Gan,
  readConfig,
  registry,
} from "gan-core";
import type { Config, Measure, Values } from "../experiment.ts";

/** A run's scores now: fresh points of the real distribution against as many fakes, from the streams of its probes. */
export async function measureRun(gan: Pick<Gan, "config" | "probe">, measures: readonly Measure[]): Promise<Values> {
  const data = distributionOf(gan.config.data);
  const count = Math.max(...measures.map((measure) => measure.count));
  const { real, fake } = await gan.probe({ real: { count }, fake: { count } });
  return score(measures, data, (n) => {
    const cut = (points: Float32Array) => points.slice(0, n * data.dims);
    return [cut(real!.points), cut(fake!.points)];
  });
}

/**
 * What a perfect generator would score: ten pairs of samples of the config's data, each pair as large as a trial's. The
 * same at every call.
 */
export function measureTruth(config: Config, measures: readonly Measure[]): readonly Values[] {
  const data = distributionOf(readConfig(config).data);
  const rng = createRng(1).fork("true sampler");
  return Array.from({ length: 10 }, () => score(measures, data, (n) => [data.sample(n, rng), data.sample(n, rng)]));
}

type Draw = (count: number) => readonly [real: Float32Array, fake: Float32Array];

function score(measures: readonly Measure[], data: Distribution, draw: Draw): Values {
  const scores = measures.map(({ column, id, count, scale = 1 }) => {
    const estimator = build<Divergence>(registry.divergences, { id });
    return [column, scale * estimator.estimate(...draw(count), data.dims, data).value] as const;
  });
  return Object.fromEntries(scores);
}

function distributionOf(choice: Choice): Distribution {
  return build<Distribution>(registry.distributions, choice);
}

function build<T>(entries: readonly AnyEntry<T>[], { id, params }: Choice): T {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new RangeError(`id must be one of gan-core's registry, got "${id}".`);
  return entry(params);
}
