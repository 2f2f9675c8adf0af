import fc from "fast-check";
import { expect, it } from "vitest";
import { oracleGradient, oracleLoss, relativeDistance, toWeights } from "../../../test/oracle.ts";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { hinge, relativisticAverage, wasserstein } from "../../losses/index.ts";
import { leakyRelu, maxout, softplus, swish, tanh } from "../../networks/index.ts";
import { mlpSize } from "../../networks/mlp.ts";
import { batchNorm } from "../../normalizations/index.ts";
import { adam, sgd } from "../../optimizers/index.ts";
import { createRng } from "../../random/rng.ts";
import { dragan, instanceNoise, r1, spectralNorm, wganGp } from "../../regularizers/index.ts";
import type { EngineSetup } from "../engine.ts";
import { createTfjsEngine } from "../tfjs/index.ts";
import { createSimdEngine } from "./index.ts";

const players = ["discriminator", "generator"] as const;
const losses = [hinge(), wasserstein(), relativisticAverage()];
const units = [tanh(), softplus(), swish()]; // without kinks, across which differences would see another slope

/** Networks of any shape, in packs of any size. */
function shaped(shape: {
  dims: number;
  latent: number;
  packing: number;
  hidden: number[];
  batchSize: number;
  seed: number;
}): EngineSetup {
  const { dims, latent, packing, hidden, batchSize, seed } = shape;
  const setup = createSetup({
    activation: units[seed % units.length]!,
    loss: losses[seed % losses.length]!,
    regularizers: seed % 2 === 0 ? [r1({ weight: 0.5 }), wganGp({ weight: 0.5 })] : [],
    batchSize,
  });
  const generator = { ...setup.generator, inputDims: latent, hidden, outputDims: dims };
  const discriminator = { ...setup.discriminator, inputDims: packing * dims, hidden: hidden.toReversed() };
  const { uniform } = createRng(seed);
  const numbers = (n: number): Float32Array => Float32Array.from({ length: n }, () => 1.4 * uniform() - 0.7);
  const parameters = { generator: numbers(mlpSize(generator)), discriminator: numbers(mlpSize(discriminator)) };
  return { ...setup, generator, discriminator, parameters };
}

it("step() gives networks of any shape the gradient that differences give", async () => {
  const width = fc.integer({ min: 1, max: 9 });
  const shape = fc.record({
    dims: fc.integer({ min: 1, max: 3 }),
    latent: fc.integer({ min: 1, max: 5 }),
    packing: fc.integer({ min: 1, max: 3 }),
    hidden: fc.array(width, { maxLength: 3 }),
    batchSize: fc.integer({ min: 1, max: 70 }),
    seed: fc.integer({ min: 0, max: 1000 }),
  });
  await fc.assert(
    fc.asyncProperty(shape, async (given) => {
      const setup = shaped(given);
      const { latent, ...batch } = createBatch(setup, given.seed);
      const latents = Array.from({ length: given.packing }, (_, p) => createBatch(setup, given.seed + p).latent);
      const whole = { ...batch, latent: Float32Array.from(latents.flatMap((part) => [...part])) };
      const weights = toWeights(setup);
      const engine = await createSimdEngine(setup);
      for (const player of players) {
        const loss = await engine.step(player, whole);
        expect(Math.abs(loss - oracleLoss(setup, player, weights, whole))).toBeLessThan(
          1e-5 * Math.max(1, Math.abs(loss)),
        );
        const [gradient] = (await engine.read(player)).slots;
        const expected = oracleGradient(setup, player, weights, whole);
        const size = Math.hypot(...expected);
        const gap = Math.hypot(...expected.map((v, i) => v - gradient![i]!));
        expect(gap).toBeLessThan(2e-5 * Math.max(size, 0.1));
      }
      engine.dispose();
    }),
    { numRuns: 12, seed: 7 },
  );
}, 120_000);

it("step() without SIMD gives the same bits, 20 iterations long", async () => {
  const regularizers = [wganGp(), dragan(), spectralNorm(), instanceNoise()];
  const setup = createSetup({
    hidden: [13, 6, 9],
    batchSize: 71,
    activation: swish(),
    regularizers,
    optimizer: adam(),
  });
  const [simd, scalar] = [await createSimdEngine(setup), await createSimdEngine(setup, { variant: "scalar" })];
  for (let i = 0; i < 20; i++) {
    for (const player of players) {
      const batch = createBatch(setup, i);
      expect(await scalar.step(player, batch)).toBe(await simd.step(player, batch));
    }
  }
  for (const player of players) expect(await scalar.read(player)).toEqual(await simd.read(player));
});

it("step() and TensorFlow.js stay together for 50 iterations", async () => {
  const setup = createSetup({
    hidden: [20, 20],
    batchSize: 50,
    activation: leakyRelu(),
    loss: hinge(),
    regularizers: [r1({ weight: 1 })],
    optimizer: sgd({ rate: 0.05 }),
  });
  const [simd, tfjs] = [await createSimdEngine(setup), await createTfjsEngine(setup, { backend: "cpu" })];
  for (let i = 0; i < 50; i++) {
    for (const player of players) {
      const batch = createBatch(setup, i);
      expect(await simd.step(player, batch)).toBeCloseTo(await tfjs.step(player, batch), 4);
    }
  }
  for (const player of players) {
    const [ours, theirs] = [await simd.read(player), await tfjs.read(player)];
    expect(relativeDistance(ours.parameters, theirs.parameters)).toBeLessThan(1e-4);
  }
  tfjs.dispose();
});

it("step() on numbers that are not finite shows it, and later ones are not held up by it", async () => {
  const setup = createSetup({ optimizer: sgd({ rate: 0.1 }), hidden: [5] });
  const batch = createBatch(setup, 1);
  const engine = await createSimdEngine(setup);
  const before = await engine.read("discriminator");
  const real = batch.real.with(3, Number.NaN);
  expect(await engine.step("discriminator", { ...batch, real })).toBeNaN();
  expect(await engine.finite()).toBe(false);
  engine.write("discriminator", before);
  expect(await engine.finite()).toBe(true);
  const fresh = await createSimdEngine(setup);
  expect(await engine.step("discriminator", batch)).toBe(await fresh.step("discriminator", batch));
  expect((await engine.read("discriminator")).parameters).toEqual((await fresh.read("discriminator")).parameters);
});

it("createSimdEngine() refuses by name what is for TensorFlow.js", async () => {
  await expect(createSimdEngine(createSetup({ activation: maxout() }))).rejects.toThrow(
    "engine: generator.activation must be one of",
  );
  await expect(createSimdEngine(createSetup({ normalization: batchNorm() }))).rejects.toThrow(
    'generator.normalization is for engine "tfjs", got "batch-norm".',
  );
  await expect(createSimdEngine(createSetup({ minibatch: { kernels: 2, dims: 2, others: 7 } }))).rejects.toThrow(
    'discriminator.minibatch.kernels is for engine "tfjs", got 2.',
  );
  const setup = createSetup();
  const engine = await createSimdEngine(setup);
  expect(() => engine.configure({ ...setup, unrolling: 2 })).toThrow(
    'schedule.unrolling is for engine "tfjs" unless it is 0, got 2.',
  );
});

it("dispose() is safe twice, and every call after it throws", async () => {
  const engine = await createSimdEngine(createSetup());
  engine.dispose();
  engine.dispose();
  expect(() => engine.finite()).toThrow("engine: must not be used after dispose, got finite().");
});
