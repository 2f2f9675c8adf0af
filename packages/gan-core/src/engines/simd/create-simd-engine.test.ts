import fc from "fast-check";
import { expect, it } from "vitest";
import { exactGradient } from "../../../test/exact-gradient.ts";
import { oracleLoss, relativeDistance, toWeights } from "../../../test/oracle.ts";
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
const units = [tanh(), softplus(), swish()]; // without kinks, on whose two sides rounding may put a sum

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

/** Both players' losses and gradients against float64. */
async function expectExact(given: Parameters<typeof shaped>[0]): Promise<void> {
  const setup = shaped(given);
  const { latent, ...batch } = createBatch(setup, given.seed);
  const latents = Array.from({ length: given.packing }, (_, p) => createBatch(setup, given.seed + p).latent);
  const whole = { ...batch, latent: Float32Array.from(latents.flatMap((part) => [...part])) };
  const weights = toWeights(setup);
  const engine = await createSimdEngine(setup);
  for (const player of players) {
    const loss = await engine.step(player, whole);
    expect(Math.abs(loss - oracleLoss(setup, player, weights, whole))).toBeLessThan(1e-5 * Math.max(1, Math.abs(loss)));
    const [found] = (await engine.read(player)).slots;
    const { gradient, size } = exactGradient(setup, player, weights, whole);
    expect(found).toHaveLength(gradient.length);
    const gap = Math.hypot(...gradient.map((v, i) => v - found![i]!));
    expect(gap).toBeLessThanOrEqual(1e-5 * Math.hypot(...size));
  }
  engine.dispose();
}

it("step() gives networks of any shape the gradient of float64", async () => {
  const usually = (max: number, rarely: number) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max }) },
      { weight: 1, arbitrary: fc.integer({ min: max, max: rarely }) },
    );
  const shape = fc.record({
    dims: fc.integer({ min: 1, max: 3 }),
    latent: fc.integer({ min: 1, max: 5 }),
    packing: fc.integer({ min: 1, max: 3 }),
    hidden: fc.array(usually(9, 70), { maxLength: 3 }),
    batchSize: usually(70, 400),
    seed: fc.integer({ min: 0, max: 1000 }),
  });
  await fc.assert(fc.asyncProperty(shape, expectExact), { numRuns: 30, seed: 7 });
});

it.each([
  ["a layer of 1,024 units", { dims: 2, latent: 3, packing: 1, hidden: [1024, 33], batchSize: 3, seed: 4 }],
  ["a batch of 8,192", { dims: 2, latent: 1, packing: 2, hidden: [3], batchSize: 8192, seed: 5 }],
  ["packs of 8 points of 67 dimensions", { dims: 67, latent: 50, packing: 8, hidden: [5], batchSize: 11, seed: 6 }],
])("step() has the gradient of float64 where sizes are large: %s", async (_, shape) => {
  await expectExact(shape);
});

it("generate() and discriminate() answer to many wide inputs at once as to each by itself", async () => {
  const setup = shaped({ dims: 300, latent: 400, packing: 1, hidden: [2], batchSize: 160, seed: 1 });
  const engine = await createSimdEngine(setup);
  const count = 700;
  const { uniform } = createRng(1);
  const [latents, points] = [400, 300].map((dims) => Float32Array.from({ length: count * dims }, uniform));
  const [fakes, outputs] = [await engine.generate(latents!), await engine.discriminate(points!)];
  for (const i of [0, 1, 319, 320, 699]) {
    expect(await engine.generate(latents!.subarray(400 * i, 400 * (i + 1)))).toEqual(
      fakes.subarray(300 * i, 300 * (i + 1)),
    );
    expect((await engine.discriminate(points!.subarray(300 * i, 300 * (i + 1))))[0]).toBe(outputs[i]);
  }
});

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

it("createSimdEngine() refuses by name what is for TensorFlow.js, and says how to have it", async () => {
  await expect(createSimdEngine(createSetup({ activation: maxout() }))).rejects.toThrow(
    /^generator\.activation must be one of linear, relu, .*, sine unless the run is made with engine \{ id: "tfjs" \}, got "maxout"\.$/,
  );
  await expect(createSimdEngine(createSetup({ normalization: batchNorm() }))).rejects.toThrow(
    'generator.normalization must be null unless the run is made with engine { id: "tfjs" }, got "batch-norm".',
  );
  await expect(createSimdEngine(createSetup({ minibatch: { kernels: 2, dims: 2, others: 7 } }))).rejects.toThrow(
    'discriminator.minibatch.kernels must be 0 unless the run is made with engine { id: "tfjs" }, got 2.',
  );
  await expect(createSimdEngine({ ...createSetup(), unrolling: Number.NaN })).rejects.toThrow("got NaN.");
});

it("createSimdEngine() and configure() refuse an optimizer with more slots than there is memory for", async () => {
  const greedy = { ...sgd(), id: "greedy", slotCount: 4 };
  const refusal =
    'optimizers.generator must keep at most 3 slots unless the run is made with engine { id: "tfjs" }, got 4.';
  await expect(createSimdEngine(createSetup({ optimizer: greedy }))).rejects.toThrow(refusal);
  const setup = createSetup({ optimizer: adam() });
  const engine = await createSimdEngine(setup);
  await engine.step("generator", createBatch(setup, 1));
  const before = await engine.read("generator");
  expect(() => engine.configure({ ...setup, optimizers: { ...setup.optimizers, generator: greedy } })).toThrow(refusal);
  expect(await engine.read("generator")).toEqual(before);
});

it("createSimdEngine() at precision fast says that numbers are this machine's own, or that it could not be had", async () => {
  const setup = createSetup();
  expect(await createSimdEngine(setup)).not.toHaveProperty("note");
  const chosen = await createSimdEngine(setup, { precision: "fast" });
  expect(["relaxed", "simd"]).toContain(chosen.backend);
  const ends = chosen.backend === "relaxed" ? "so results are not reproducible on another." : "exact instead.";
  expect(chosen.note).toMatch(new RegExp(`${ends.replace(".", "\\.")}$`));
  const without = await createSimdEngine(setup, { precision: "fast", variant: "simd" });
  expect(without.note).toBe("WebAssembly has no relaxed SIMD here, so training is exact instead.");
  const scalar = await createSimdEngine(setup, { variant: "scalar" });
  expect(scalar.note).toBe("WebAssembly has no SIMD here, so training is slower, with the same numbers.");
});

it("dispose() is safe twice, and every call after it throws", async () => {
  const engine = await createSimdEngine(createSetup());
  engine.dispose();
  engine.dispose();
  expect(() => engine.finite()).toThrow("engine: must not be used after dispose, got finite().");
});
