import { checkOption } from "../check.ts";
import type { Engine } from "../engines/engine.ts";
import type { Rng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { Parts } from "../training/assemble.ts";
import type { Measured, ProbeRequest } from "./probe.ts";
import { createSamples } from "./samples.ts";

/** Pairs of real samples that the floor is the mean of. */
const floorPairs = 4;

/** Measures real points against fakes, and real points against real points for the noise floor. */
export function createDivergenceProbe(parts: Parts, engine: Engine, root: Rng) {
  const samples = createSamples(parts, root.fork("divergence"));
  const floors = new Map<string, number>();
  const known = registry.divergences.map((entry) => entry.id);

  function floorOf(id: string, count: number): number {
    const key = `${id} ${count}`;
    const cached = floors.get(key);
    if (cached !== undefined) return cached;
    const divergence = registry.divergences.find((entry) => entry.id === id)!();
    let sum = 0;
    for (let pair = 0; pair < floorPairs; pair++) {
      const other = parts.data.sample(count, root.fork(`floor ${pair}`));
      sum += divergence.estimate(samples.real(count), other, parts.data.dims).value;
    }
    floors.set(key, sum / floorPairs);
    return sum / floorPairs;
  }

  return async function measure(request: NonNullable<ProbeRequest["divergences"]>): Promise<Record<string, Measured>> {
    request.ids.forEach((id, i) => void checkOption(`probe.divergences.ids[${i}]`, id, known));
    const real = samples.real(request.count);
    const fake = await engine.generate(samples.latents(request.count));
    return Object.fromEntries(
      registry.divergences
        .filter((entry) => request.ids.includes(entry.id))
        .map((entry) => [
          entry.id,
          {
            ...entry().estimate(real, fake, parts.data.dims),
            floor: floorOf(entry.id, request.count),
            count: request.count,
          },
        ]),
    );
  };
}
