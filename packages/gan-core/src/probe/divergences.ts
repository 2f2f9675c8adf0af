import { checkOption } from "../check.ts";
import type { Divergence, DivergenceEntry } from "../divergences/divergence.ts";
import { divergenceLoaders } from "../divergences/loaders.ts";
import { noiseFloor } from "../divergences/noise-floor.ts";
import type { Engine } from "../engines/engine.ts";
import { loadEntry } from "../loaders.ts";
import type { Rng } from "../random/rng.ts";
import type { Parts } from "../training/assemble.ts";
import type { Measured, ProbeRequest } from "./probe.ts";
import { createSamples } from "./samples.ts";

/**
 * Measures real points against fakes, and real points against real points for the noise floor. Grids are laid over the
 * part of the plane where the data are, and what is known of their distribution is passed on.
 */
export function createDivergenceProbe(parts: Parts, engine: Engine, root: Rng) {
  const samples = createSamples(parts, root.fork("divergence"));
  const floors = new Map<string, number>();
  const { data } = parts;
  const known = Object.keys(divergenceLoaders);

  function build(entry: DivergenceEntry): Divergence {
    return entry("extent" in entry.params && data.extent !== undefined ? { extent: data.extent } : {});
  }

  function floorOf(entry: DivergenceEntry, count: number): number {
    const key = `${entry.id} ${count}`;
    const floor = floors.get(key) ?? noiseFloor(build(entry), data, count, root.fork("floor"));
    floors.set(key, floor);
    return floor;
  }

  return async function measure(request: NonNullable<ProbeRequest["divergences"]>): Promise<Record<string, Measured>> {
    request.ids.forEach((id, i) => void checkOption(`probe.divergences.ids[${i}]`, id, known));
    const asked = known.filter((id) => request.ids.includes(id));
    const entries = await Promise.all(asked.map((id) => loadEntry(divergenceLoaders, id)));
    const real = samples.real(request.count);
    const fake = await engine.generate(samples.latents(request.count));
    return Object.fromEntries(
      entries.map((entry) => {
        const estimate = build(entry).estimate(real, fake, data.dims, data);
        return [entry.id, { ...estimate, floor: floorOf(entry, request.count), count: request.count }];
      }),
    );
  };
}
