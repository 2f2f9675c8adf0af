import { describe, expect, it } from "vitest";
import { compareStep } from "../../test/compare-step.ts";
import { tensorEngines } from "../../test/engines.ts";
import { evaluateAll, relativeDistance, rows, toWeights } from "../../test/oracle.ts";
import { penalties } from "../../test/penalties.ts";
import { createBatch, createSetup, type TaskOptions } from "../../test/tasks.ts";
import { relativisticAverage } from "../losses/index.ts";
import { linear, maxout, swish } from "../networks/index.ts";
import { mlpSize } from "../networks/mlp.ts";
import { batchNorm, layerNorm } from "../normalizations/index.ts";
import type { NormalizationEntry } from "../normalizations/normalization.ts";
import { sgd } from "../optimizers/index.ts";
import { registry } from "../registry.ts";
import { wganGp } from "../regularizers/index.ts";
import type { EngineSetup, Player } from "./engine.ts";

const entries: readonly NormalizationEntry[] = registry.normalizations;
const players: readonly Player[] = ["discriminator", "generator"];

describe.each(tensorEngines)("%s", (_, create) => {
  async function compare(player: Player, options: TaskOptions) {
    const { loss, gradient } = await compareStep(create, player, options);
    expect(loss.engine).toBeCloseTo(loss.oracle, 5);
    return relativeDistance(gradient.engine, gradient.oracle);
  }

  describe.each(entries.map((entry) => [entry.id, entry()] as const))("step() under %s", (_, normalization) => {
    it.each(players)("gives the %s the gradient that differences give", async (player) => {
      expect(await compare(player, { normalization })).toBeLessThan(2e-5);
    });

    it.each(players)("does so for the %s with maxout units and a loss that compares", async (player) => {
      const task = { normalization, activation: maxout({ pieces: 3 }), loss: relativisticAverage() };
      expect(await compare(player, task)).toBeLessThan(2e-5);
    });
  });

  it.each(penalties)("step() under layer-norm differentiates the %s penalty as differences do", async (_, penalty) => {
    const task = { normalization: layerNorm({ epsilon: 0.01 }), activation: swish(), regularizers: [penalty] };
    expect(await compare("discriminator", task)).toBeLessThan(5e-5);
  });

  it("discriminate() under batch-norm takes mean and variance from the company", async () => {
    // One unit, W = (1, 0), γ = 2, β = 1, then times 3 plus ½. The company's first coordinates are 0 and 4: mean 2,
    // variance 4. At x = 6: 2 (6 − 2)/√4 + 1 = 5, and 3 · 5 + ½ = 15.5, ε aside.
    const engine = await create(oneUnit(batchNorm({ epsilon: 1e-8 }), [1, 0, 2, 1, 3, 0.5]));
    expect((await engine.discriminate(new Float32Array([6, 9])))[0]).toBeCloseTo(15.5, 5);
    engine.dispose();
  });

  it("discriminate() under layer-norm looks at each point by itself", async () => {
    // Two units, W = identity: sums 1 and 5, mean 3, deviation 2, so −1 and 1. γ = (2, 3), β = (0, 1): −2 and 4; their
    // sum is 2.
    const engine = await create(oneUnit(layerNorm({ epsilon: 1e-8 }), [1, 0, 0, 1, 2, 3, 0, 1, 1, 1, 0], 2));
    const values = await engine.discriminate(new Float32Array([1, 5, 9, -7]));
    expect(values[0]).toBeCloseTo(2, 5);
    expect((await engine.discriminate(new Float32Array([1, 5])))[0]).toBe(values[0]);
    engine.dispose();
  });

  it("generate() and discriminate() under batch-norm are the networks in their company, for any number", async () => {
    const setup = createSetup({ normalization: batchNorm() });
    const { generator, discriminator, company } = setup;
    const weights = toWeights(setup);
    const engine = await create(setup);
    for (const batchSize of [1, 20]) {
      const { latent, real } = createBatch({ ...setup, batchSize }, 4);
      const fakes = evaluateAll(generator, weights.generator, rows(latent, 3), rows(company.generator, 3));
      expect(relativeDistance(await engine.generate(latent), fakes.flat())).toBeLessThan(1e-5);
      const values = evaluateAll(discriminator, weights.discriminator, rows(real, 2), rows(company.discriminator, 2));
      expect(relativeDistance(await engine.discriminate(real), values.flat())).toBeLessThan(1e-5);
    }
    engine.dispose();
  });

  it("refuses batch-norm with a gradient penalty, from the start and later", async () => {
    const message =
      'discriminator.normalization must not be used with a gradient penalty (wgan-gp), which is about one point\'s own gradient: layer-norm may, got "batch-norm".';
    const setup = createSetup({ normalization: batchNorm(), optimizer: sgd({ rate: 0.1 }) });
    await expect(create({ ...setup, regularizers: [wganGp()] })).rejects.toThrow(message);
    const engine = await create(setup);
    expect(() => engine.configure({ ...setup, regularizers: [wganGp()] })).toThrow(message);
    expect(Number.isFinite(await engine.step("discriminator", createBatch(setup, 1)))).toBe(true);
    engine.dispose();
  });

  it("refuses a network that reads its batch and has no company", async () => {
    const setup = createSetup({ normalization: batchNorm() });
    const company = { ...setup.company, generator: new Float32Array(0) };
    await expect(create({ ...setup, company })).rejects.toThrow(
      "engine: company.generator must hold at least one input, got 0.",
    );
  });
});

/** A discriminator with one hidden layer of linear units, and these parameters. */
function oneUnit(
  normalization: ReturnType<typeof batchNorm | typeof layerNorm>,
  values: number[],
  units = 1,
): EngineSetup {
  const setup = createSetup();
  const discriminator = { ...setup.discriminator, hidden: [units], activation: linear(), normalization };
  expect(values).toHaveLength(mlpSize(discriminator));
  return {
    ...setup,
    discriminator,
    parameters: { ...setup.parameters, discriminator: Float32Array.from(values) },
    company: { ...setup.company, discriminator: new Float32Array([0, 1, 4, 1]) },
  };
}
