import * as tf from "@tensorflow/tfjs";
import { expect, it, vi } from "vitest";
import { relativeDistance } from "../../../test/oracle.ts";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { sgd } from "../../optimizers/index.ts";
import { wganGp } from "../../regularizers/index.ts";
import type { Engine } from "../engine.ts";
import { createTfjsEngine } from "./index.ts";

const setup = createSetup({ optimizer: sgd({ rate: 0.01 }), regularizers: [wganGp()] });
const batch = createBatch(setup, 1);

/* A test file is a thread of its own: the first tests see no backend started. */

it("createTfjsEngine() prints nothing", async () => {
  const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
  const engine = await createTfjsEngine(setup, { backend: "cpu" });
  await engine.step("discriminator", batch);
  engine.dispose();
  expect(printed).not.toHaveBeenCalled();
});

it("createTfjsEngine() does not disturb an engine at work while a backend starts", async () => {
  const busy = await createTfjsEngine(setup, { backend: "cpu" });
  let started: Engine | undefined;
  const starting = createTfjsEngine(setup, { backend: "wasm" }).then((engine) => {
    started = engine;
  });
  let between = 0;
  for (; started === undefined; between++) {
    busy.step("discriminator", batch);
    await new Promise((resume) => setImmediate(resume));
  }
  await starting;
  expect(between).toBeGreaterThan(1);
  busy.dispose();
  started.dispose();
});

it("two engines on cpu and wasm compute in turn what each computes alone, each on its own backend", async () => {
  const alone = [await trainAlone("cpu"), await trainAlone("wasm")];
  const engines = [
    await createTfjsEngine(setup, { backend: "cpu" }),
    await createTfjsEngine(setup, { backend: "wasm" }),
  ];
  for (let i = 0; i < 5; i++) {
    for (const engine of engines) {
      await engine.step("discriminator", createBatch(setup, i));
      expect(tf.getBackend()).toBe(engine.backend);
    }
    for (const engine of engines) await engine.step("generator", createBatch(setup, i));
  }
  const together = await Promise.all(engines.map((engine) => engine.read("generator")));
  expect(together).toEqual(alone);
  expect(relativeDistance(together[0]!.parameters, together[1]!.parameters)).toBeLessThan(1e-6);
  for (const engine of engines) engine.dispose();
});

it('backend "auto" is wasm where it starts, and needs no note', async () => {
  const engine = await createTfjsEngine(setup, { backend: "auto" });
  expect(engine).toMatchObject({ id: "tfjs", backend: "wasm" });
  expect(engine).not.toHaveProperty("note");
  engine.dispose();
});

it("every call after dispose() is refused", async () => {
  const engine = await createTfjsEngine(setup, { backend: "cpu" });
  const state = await engine.read("generator");
  engine.dispose();
  const calls = {
    step: () => engine.step("generator", batch),
    loss: () => engine.loss("generator", batch),
    generate: () => engine.generate(batch.latent),
    discriminate: () => engine.discriminate(batch.real),
    descent: () => engine.descent(batch.real, batch.real),
    read: () => engine.read("generator"),
    write: () => engine.write("generator", state),
    finite: () => engine.finite(),
    needs: () => engine.needs(),
    configure: () => engine.configure(setup),
  };
  for (const [name, call] of Object.entries(calls)) {
    expect(call).toThrow(`engine: must not be used after dispose, got ${name}().`);
  }
  expect(engine.dispose()).toBeUndefined();
});

it("step() refuses a batch that does not fit, and names the array", async () => {
  const engine = await createTfjsEngine(setup, { backend: "cpu" });
  const { mix: _, ...withoutMix } = batch;
  expect(() => engine.step("generator", { ...batch, real: new Float32Array(3) })).toThrow(
    "batch.real must hold 16 numbers, got 3.",
  );
  expect(() => engine.step("generator", { ...batch, latent: new Float32Array(25) })).toThrow(
    "batch.latent must hold 24 numbers, got 25.",
  );
  expect(() => engine.step("discriminator", { ...batch, mix: new Float32Array(0) })).toThrow(
    "batch.mix must hold 8 numbers, got 0.",
  );
  expect(() => engine.step("discriminator", withoutMix)).toThrow(
    "batch.mix must be given for a penalty between real and fake, got undefined.",
  );
  expect(await engine.step("generator", withoutMix)).toBeTypeOf("number");
  expect(() => engine.discriminate(new Float32Array(3))).toThrow(
    "engine: points must hold whole points of 2 numbers, got 3.",
  );
  engine.dispose();
});

it("createTfjsEngine() refuses networks that do not fit, each in a sentence", async () => {
  const { generator, discriminator, parameters } = setup;
  const refused: [Partial<typeof setup>, string][] = [
    [{ batchSize: 0 }, "engine: batchSize must be an integer of at least 1, got 0."],
    [
      { discriminator: { ...discriminator, inputDims: 3 } },
      "engine: discriminator.inputDims must be the generator's 2, once or several times, got 3.",
    ],
    [{ discriminator: { ...discriminator, outputDims: 2 } }, "engine: discriminator.outputDims must be 1, got 2."],
    [
      { parameters: { ...parameters, generator: new Float32Array(5) } },
      "engine: parameters.generator must hold 71 numbers, got 5.",
    ],
    [
      { generator: { ...generator, activation: { ...generator.activation, id: "cube" } } },
      "engine: generator.activation must be one of",
    ],
  ];
  for (const [change, message] of refused) {
    await expect(createTfjsEngine({ ...setup, ...change }, { backend: "cpu" })).rejects.toThrow(message);
  }
});

async function trainAlone(backend: "cpu" | "wasm") {
  const engine = await createTfjsEngine(setup, { backend });
  for (let i = 0; i < 5; i++) {
    await engine.step("discriminator", createBatch(setup, i));
    await engine.step("generator", createBatch(setup, i));
  }
  const state = await engine.read("generator");
  engine.dispose();
  return state;
}
