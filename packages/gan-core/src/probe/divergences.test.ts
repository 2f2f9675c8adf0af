import { expect, it } from "vitest";
import { gaussians, ring } from "../distributions/index.ts";
import type { Engine } from "../engines/engine.ts";
import { gaussian } from "../latents/index.ts";
import { createRng } from "../random/rng.ts";
import type { Parts } from "../training/assemble.ts";
import { createDivergenceProbe } from "./divergences.ts";

/** A probe of a generator that hands its latents through. */
function probe(data: Pick<Parts, "data">["data"]) {
  const parts = { data, latent: gaussian({ dims: 2 }) } as unknown as Parts;
  const engine = { generate: async (latents: Float32Array) => latents } as unknown as Engine;
  return createDivergenceProbe(parts, engine, createRng(1));
}

it("createDivergenceProbe() passes on what is known of the run's distribution", async () => {
  const measured = await probe(gaussians())({ ids: ["modes-covered", "log-likelihood"], count: 500 });
  expect(measured["modes-covered"]!.floor).toBe(2);
  expect(measured["log-likelihood"]!.value).toBeLessThan(measured["log-likelihood"]!.floor);
});

it("createDivergenceProbe() lets an estimator refuse what is not known", async () => {
  await expect(probe(ring())({ ids: ["modes-covered"], count: 50 })).rejects.toThrow(
    "modes-covered: truth.modes must be known, got undefined.",
  );
});

it("createDivergenceProbe() lays grids over the part of the plane where the data are", async () => {
  const near = gaussians();
  const far = {
    ...near,
    extent: 100,
    sample: (n: number, rng: Parameters<typeof near.sample>[1]) => near.sample(n, rng).map((x) => 40 * x),
  };
  const { "grid-js": js } = await probe(far)({ ids: ["grid-js"], count: 500 });
  expect(js!.outside).toEqual({ real: 0, fake: 0 });
});

it("createDivergenceProbe() gives the same floor at every look", async () => {
  const measure = probe(gaussians());
  const first = await measure({ ids: ["energy"], count: 100 });
  expect(await measure({ ids: ["energy"], count: 100 })).toEqual(first);
  expect(await probe(gaussians())({ ids: ["energy"], count: 100 })).toEqual(first);
  expect(first["energy"]!.floor).toBeGreaterThan(0);
});
