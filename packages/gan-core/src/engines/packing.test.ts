import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { createSetup } from "../../test/tasks.ts";
import { wasserstein } from "../losses/index.ts";
import { mlpSize } from "../networks/mlp.ts";
import { sgd } from "../optimizers/index.ts";
import { createRng } from "../random/rng.ts";
import { dragan, instanceNoise, wganGp } from "../regularizers/index.ts";
import type { Engine, EngineSetup } from "./engine.ts";

/** A task whose discriminator sees three points of the plane at once, four such packs a batch. */
function createPacked(options: Parameters<typeof createSetup>[0] = {}): EngineSetup {
  const setup = createSetup({ loss: wasserstein(), optimizer: sgd({ rate: 0.1 }), batchSize: 4, ...options });
  const discriminator = { ...setup.discriminator, inputDims: 6 };
  const rng = createRng(2);
  const parameters = Float32Array.from({ length: mlpSize(discriminator) }, () => rng.uniform() - 0.5);
  return { ...setup, discriminator, parameters: { ...setup.parameters, discriminator: parameters } };
}

const numbers = (n: number, name: string): Float32Array => {
  const rng = createRng(3).fork(name);
  return Float32Array.from({ length: n }, () => rng.uniform());
};
const batch = { real: numbers(4 * 6, "real"), latent: numbers(3 * 4 * 3, "latent") };
const mean = (values: Float32Array): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** A critic's losses by their definition, from what the engine answers on points laid out by hand. */
async function byDefinition(engine: Engine, latent: Float32Array) {
  const fake = mean(await engine.discriminate(await engine.generate(latent)));
  return { discriminator: fake - mean(await engine.discriminate(batch.real)), generator: -fake };
}

describe.each(engines)("%s", (_, create) => {
  it("loss() of packs is that of the discriminator's outputs on three fakes side by side", async () => {
    const engine = await create(createPacked());
    expect(await engine.discriminate(batch.real)).toHaveLength(4);
    const expected = await byDefinition(engine, batch.latent);
    for (const player of ["discriminator", "generator"] as const) {
      expect(await engine.loss(player, batch)).toBeCloseTo(expected[player], 5);
    }
    engine.dispose();
  });

  it("step() on packs lowers its player's loss, also under penalties and noise", async () => {
    const extra = { mix: numbers(4, "mix"), around: numbers(4 * 6, "around"), noise: numbers(2 * 4 * 6, "noise") };
    for (const regularizers of [[], [wganGp({ weight: 0.01 }), dragan({ weight: 0.01 }), instanceNoise()]]) {
      const engine = await create(createPacked({ regularizers }));
      for (const player of ["discriminator", "generator"] as const) {
        const before = await engine.step(player, { ...batch, ...extra });
        expect(await engine.loss(player, { ...batch, ...extra })).toBeLessThan(before);
      }
      engine.dispose();
    }
  });

  it("step() refuses as many latents as there are packs: it needs one a point", async () => {
    const engine = await create(createPacked());
    expect(() => engine.step("generator", { ...batch, latent: numbers(4 * 3, "latent") })).toThrow(
      "batch.latent must hold 36 numbers, got 12.",
    );
    engine.dispose();
  });
});
