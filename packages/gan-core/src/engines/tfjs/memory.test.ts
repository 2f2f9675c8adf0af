import * as tf from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { hinge, nonSaturating } from "../../losses/index.ts";
import { maxout } from "../../networks/index.ts";
import { batchNorm } from "../../normalizations/index.ts";
import { adam, sgd } from "../../optimizers/index.ts";
import { registry } from "../../registry.ts";
import { dragan, gradientClip, instanceNoise, spectralNorm, weightClip, wganGp } from "../../regularizers/index.ts";
import type { Engine } from "../engine.ts";
import { createTfjsEngine } from "./index.ts";

const setup = createSetup({ hidden: [4], batchSize: 4, optimizer: adam(), regularizers: [wganGp()] });
const batch = createBatch(setup, 1);

describe.each([
  ["cpu", 100],
  ["wasm", 1000],
] as const)("on %s", (backend, iterations) => {
  it(`step() and the looks between steps leave no tensor behind in ${iterations} iterations`, async () => {
    const engine = await createTfjsEngine(setup, { backend });
    await use(engine, 1);
    const { numTensors, numBytes } = tf.memory();
    await use(engine, iterations);
    expect(tf.memory()).toMatchObject({ numTensors, numBytes });
    engine.dispose();
  });

  it("step() with every optimizer and mechanism leaves no tensor behind, nor does switching them", async () => {
    const regularizers = [spectralNorm(), weightClip(), gradientClip(), instanceNoise(), dragan()];
    const full = { ...setup, regularizers };
    const engine = await createTfjsEngine(full, { backend });
    const before: number[] = [];
    for (const optimizer of [...registry.optimizers, ...registry.optimizers].map((entry) => entry())) {
      engine.configure(setup);
      engine.configure({ ...full, optimizers: { generator: optimizer, discriminator: optimizer } });
      await use(engine, 1);
      before.push(tf.memory().numTensors);
      await use(engine, 6);
      engine.write("discriminator", await engine.read("discriminator"));
      expect(tf.memory().numTensors, optimizer.id).toBe(before.at(-1));
    }
    expect(before.slice(registry.optimizers.length)).toEqual(before.slice(0, registry.optimizers.length));
    engine.dispose();
  });

  it("configure(), write() and a refusal leave no tensor behind", async () => {
    const engine = await createTfjsEngine(setup, { backend });
    const { numTensors } = tf.memory();
    for (let i = 0; i < 10; i++) {
      engine.configure({ ...setup, loss: hinge(), regularizers: [] });
      engine.configure({ ...setup, optimizers: { generator: sgd(), discriminator: sgd() } });
      await use(engine, 1);
      engine.configure({ ...setup, loss: nonSaturating() });
      engine.write("generator", await engine.read("generator"));
      expect(() => engine.step("generator", { ...batch, real: new Float32Array(1) })).toThrow();
      expect(() => engine.write("generator", { parameters: new Float32Array(1), slots: [], steps: 0 })).toThrow();
    }
    expect(tf.memory().numTensors).toBe(numTensors);
    engine.dispose();
  });

  it("step() that looks ahead, of networks that read their batch, leaves no tensor behind", async () => {
    const minibatch = { kernels: 2, dims: 2, others: 3 };
    const activation = maxout();
    const full = createSetup({ batchSize: 4, unrolling: 2, normalization: batchNorm(), minibatch, activation });
    const engine = await createTfjsEngine(full, { backend });
    await use(engine, 1);
    const { numTensors, numBytes } = tf.memory();
    await use(engine, 20);
    expect(tf.memory()).toMatchObject({ numTensors, numBytes });
    engine.dispose();
  });

  it("dispose() frees everything, and twice is as good as once", async () => {
    const before = tf.memory().numTensors;
    const engines = [await createTfjsEngine(setup, { backend }), await createTfjsEngine(setup, { backend })];
    for (const engine of engines) await use(engine, 1);
    for (const engine of [...engines, ...engines]) engine.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

/** Trains, with a look at everything at each tenth iteration. */
async function use(engine: Engine, iterations: number): Promise<void> {
  for (let i = 0; i < iterations; i++) {
    await engine.step("discriminator", batch);
    await engine.step("generator", batch);
    if (i % 10 > 0) continue;
    await engine.loss("discriminator", batch);
    await engine.generate(batch.latent);
    await engine.discriminate(batch.real);
    await engine.descent(batch.real, batch.real);
    await engine.read("generator");
    await engine.finite();
  }
}

it("an engine under spectral normalisation leaves no tensor behind", async () => {
  const { numTensors } = tf.memory();
  const engine = await createTfjsEngine(createSetup({ regularizers: [spectralNorm()] }), { backend: "cpu" });
  engine.dispose();
  expect(tf.memory().numTensors).toBe(numTensors);
});
