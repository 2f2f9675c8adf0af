import { type Gan, measure, registry } from "gan-core";

export interface ModelMeasures {
  /** Bits. */
  readonly js: number;
  /** What two samples of the real data of the same size give. */
  readonly floor: number;
  /** Absent where the data have no modes. */
  readonly modes?: { readonly covered: number; readonly of: number };
}

/**
 * JS as GAN Lab's models were measured: 12,000 real points and as many fakes, 30 × 30 cells over the data's square and
 * one for what lies outside, nothing smoothed. A mode counts as covered from one fake within three standard deviations.
 */
export async function measureModel(gan: Pick<Gan, "probe" | "config">): Promise<ModelMeasures> {
  const hasModes = knowsModes(gan.config.data.id);
  const found = await measure(gan, ["grid-js", ...(hasModes ? ["modes-covered"] : [])], { count: 12_000 });
  const js = found["grid-js"]!;
  const modes = found["modes-covered"];
  return {
    js: js.value,
    floor: js.floor,
    ...(modes && { modes: { covered: modes.value, of: Math.round(modes.floor) } }),
  };
}

function knowsModes(id: string): boolean {
  const entry = registry.distributions.find((known) => known.id === id);
  return entry !== undefined && (entry as () => { readonly modes?: unknown })().modes !== undefined;
}
