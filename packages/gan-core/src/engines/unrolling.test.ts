import { describe, expect, it } from "vitest";
import { tensorEngines } from "../../test/engines.ts";
import {
  differences,
  oracleGradient,
  oracleLoss,
  relativeDistance,
  toWeights,
  type Weights,
} from "../../test/oracle.ts";
import { inNumbers } from "../../test/oracle-run.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import type { Built } from "../define.ts";
import { hinge, wasserstein } from "../losses/index.ts";
import { relu } from "../networks/index.ts";
import { adam, momentum, sgd } from "../optimizers/index.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import { instanceNoise, r1, r2, spectralNorm, weightClip, wganGp } from "../regularizers/index.ts";
import type { Batch, EngineSetup } from "./engine.ts";

/** The generator's loss after so many steps of the discriminator, made on the fakes of these weights. */
function lossAhead(setup: EngineSetup, weights: Weights, batch: Batch, optimizer: Optimizer, steps: number): number {
  const mover = inNumbers(optimizer);
  const ahead = { ...weights, discriminator: weights.discriminator.slice() };
  for (let i = 0; i < steps; i++) mover(ahead.discriminator, oracleGradient(setup, "discriminator", ahead, batch));
  return oracleLoss(setup, "generator", ahead, batch);
}

/** A task in which the discriminator has this optimizer, and the generator's slot keeps its gradient. */
function createTask(optimizer: Built<Optimizer>, options: Parameters<typeof createSetup>[0]): EngineSetup {
  const setup = createSetup({ hidden: [4], batchSize: 6, ...options });
  return { ...setup, optimizers: { ...setup.optimizers, discriminator: optimizer } };
}

describe.each(tensorEngines)("%s", (_, create) => {
  const gradientOf = async (setup: EngineSetup, batch: Batch) => {
    const engine = await create(setup);
    const loss = await engine.step("generator", batch);
    const [gradient] = (await engine.read("generator")).slots;
    engine.dispose();
    return { loss, gradient: gradient! };
  };

  it.each([
    ["sgd", 3, sgd({ rate: 0.3 }), {}],
    ["sgd under a penalty on real points", 2, sgd({ rate: 0.3 }), { regularizers: [r1({ weight: 1 })], loss: hinge() }],
    ["sgd under a penalty on fakes", 2, sgd({ rate: 0.1 }), { regularizers: [r2({ weight: 1 })] }],
    ["momentum under a penalty in between", 2, momentum({ rate: 0.1 }), { regularizers: [wganGp()] }],
    ["adam", 2, adam({ rate: 0.05, epsilon: 1e-3 }), {}],
  ] as const)("step() that looks ahead with %s goes through %i steps", async (_, unrolling, optimizer, options) => {
    const setup = createTask(optimizer, { unrolling, ...options });
    const batch = createBatch(setup, 2);
    const { loss, gradient } = await gradientOf(setup, batch);
    const weights = toWeights(setup);
    const ahead = (generator: Float64Array): number =>
      lossAhead(setup, { ...weights, generator }, batch, optimizer, unrolling);
    expect(loss).toBeCloseTo(ahead(weights.generator), 4);
    // The gradients of the steps are themselves differences: h is larger here, so that their rounding does not show.
    expect(relativeDistance(gradient, differences(weights.generator, ahead, 1e-3))).toBeLessThan(2e-4);
    // And it is another gradient than without.
    const plain = await gradientOf({ ...setup, unrolling: 0 }, batch);
    expect(relativeDistance(gradient, plain.gradient)).toBeGreaterThan(0.01);
  });

  it("step() that looks ahead leaves the discriminator where it is, whatever restrains it", async () => {
    const regularizers = [spectralNorm(), weightClip({ limit: 0.5 }), instanceNoise()];
    const setup = createTask(adam(), { unrolling: 4, regularizers });
    const engine = await create(setup);
    const before = await engine.read("discriminator");
    expect(Number.isFinite(await engine.step("generator", createBatch(setup, 1)))).toBe(true);
    expect(await engine.read("discriminator")).toEqual(before);
    expect(await engine.finite()).toBe(true);
    engine.dispose();
  });

  it("step() that looks ahead through Adam is finite where a parameter has no gradient", async () => {
    // Under Wasserstein's loss the last bias of D has none, so that Adam takes the root of 0; dead units too.
    const setup = createTask(adam(), { unrolling: 2, loss: wasserstein(), activation: relu() });
    const { gradient } = await gradientOf(setup, createBatch(setup, 1));
    expect(gradient.every(Number.isFinite)).toBe(true);
  });

  it("loss() and step() that look ahead say the same, and configure() changes how far", async () => {
    const setup = createTask(sgd({ rate: 0.3 }), { unrolling: 2 });
    const batch = createBatch(setup, 1);
    const engine = await create(setup);
    const ahead = await engine.loss("generator", batch);
    engine.configure({ ...setup, unrolling: 0 });
    expect(await engine.loss("generator", batch)).not.toBeCloseTo(ahead, 3);
    engine.configure(setup);
    expect(await engine.step("generator", batch)).toBe(ahead);
    engine.dispose();
  });
});
