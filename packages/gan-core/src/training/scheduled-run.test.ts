import { describe, expect, it } from "vitest";
import { allEntries } from "../all-entries.ts";
import { createTfjsEngine } from "../engines/tfjs/index.ts";
import { assemble } from "./assemble.ts";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import type { Checkpoint } from "./gan.ts";
import { readConfig } from "./read-config.ts";

const small: RunConfigInput = {
  seed: 9,
  generator: { hidden: [5] },
  discriminator: { hidden: [5] },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
};

const everything: RunConfigInput = {
  ...small,
  trainingSet: 21,
  packing: 3,
  decay: { shape: "cosine", start: 2, iterations: 7, end: 0.1 },
  ema: { decay: 0.9, start: 1 },
  schedule: { id: "extragradient", discriminatorSteps: 2 },
  regularizers: [{ id: "spectral-norm" }, { id: "instance-noise" }, { id: "dragan" }, { id: "wgan-gp" }],
};

async function trained(config: RunConfigInput, iterations: number): Promise<Checkpoint> {
  const gan = await createGan(config);
  await gan.advance({ iterations });
  const checkpoint = await gan.checkpoint();
  await gan.dispose();
  return checkpoint;
}

it("createGan() of a config that names none of them plays the plain game: fresh points, D's step, then G's", async () => {
  const parts = assemble(allEntries, readConfig(small));
  const engine = await createTfjsEngine(parts.setup, { backend: "cpu" });
  const [data, latent, mix] = ["data", "latent", "mix"].map((name) => parts.root.fork(name));
  for (let i = 0; i < 6; i++) {
    const real = parts.data.sample(8, data!);
    const first = parts.latent.sample(8, latent!);
    await engine.step("discriminator", { real, latent: first });
    await engine.step("generator", { real, latent: parts.latent.sample(8, latent!) });
  }
  const run = await trained(small, 6);
  for (const player of ["discriminator", "generator"] as const) {
    expect(run.players[player]).toEqual(await engine.read(player));
  }
  expect(run.random).toEqual({ data: data!.save(), latent: latent!.save(), mix: mix!.save() });
  expect(Object.keys(run)).toEqual(["version", "config", "iteration", "players", "random"]);
  engine.dispose();
});

describe.each([
  ["simultaneous steps", { ...small, schedule: { id: "simultaneous" } }],
  ["extragradient steps", { ...small, schedule: { id: "extragradient" } }],
  ["falling rates", { ...small, decay: { shape: "exponential", iterations: 8 } }],
  ["a training set", { ...small, trainingSet: 13 }],
  ["packs of two", { ...small, packing: 2 }],
  ["everything at once", everything],
] as const satisfies (readonly [string, RunConfigInput])[])("a run with %s", (name, config) => {
  it("is another than without, is the same however it is cut and looked at, and goes on from a checkpoint", async () => {
    const whole = await trained(config, 10);
    expect(whole.players.generator.parameters).not.toEqual((await trained(small, 10)).players.generator.parameters);
    const [cut, resumed] = [await createGan(config), await createGan(config)];
    const probe = { average: true, field: { size: 3 }, fake: { count: 5 }, gradients: { count: 4 } };
    for (const iterations of [1, 3, 2]) await cut.advance({ iterations, probe });
    await resumed.advance({ iterations: 8 });
    await resumed.restore(structuredClone(await cut.checkpoint()));
    for (const gan of [cut, resumed]) {
      for (const iterations of [1, 3]) await gan.advance({ iterations, probe });
      expect(await gan.checkpoint(), name).toEqual(whole);
      await gan.dispose();
    }
  });
});

it("advance() under decay takes steps that shrink as the factor says", async () => {
  const sgd = { id: "sgd", params: { rate: 0.5 } };
  const config: RunConfigInput = { ...small, optimizers: { generator: sgd, discriminator: sgd } };
  // A linear fall over two iterations to 0: rates 0.5, 0.25, 0.
  const falling = await createGan({ ...config, decay: { shape: "linear", iterations: 2, end: 0 } });
  const byHand = await createGan(config);
  for (const rate of [0.5, 0.25, 0]) {
    const now = { id: "sgd", params: { rate } };
    await byHand.configure({ optimizers: { generator: now, discriminator: now } });
    for (const gan of [falling, byHand]) await gan.advance();
    expect((await falling.checkpoint()).players).toEqual((await byHand.checkpoint()).players);
  }
  expect(falling.config.optimizers.generator.params!["rate"]).toBe(0.5);
  await falling.dispose();
  await byHand.dispose();
});

it("advance() under ema averages the generator's parameters, and probe() shows the average when asked", async () => {
  const gan = await createGan({ ...small, ema: { decay: 0.5 } });
  let mean = (await gan.checkpoint()).players.generator.parameters;
  for (let i = 0; i < 3; i++) {
    const { average, players } = (await gan.advance({ checkpoint: true })).checkpoint!;
    mean = mean.map((p, k) => 0.5 * p + 0.5 * players.generator.parameters[k]!);
    expect(average).toEqual(mean);
  }
  await gan.advance({ players: "discriminator" });
  const before = await gan.checkpoint();
  expect(before.average).toEqual(mean); // a generator that holds still leaves its average alone
  const plain = await gan.probe({ fake: { count: 9 } });
  const shown = await gan.probe({ fake: { count: 9 }, average: true });
  expect(await gan.checkpoint()).toEqual(before);
  const swapped = { ...before.players, generator: { ...before.players.generator, parameters: mean } };
  await gan.restore({ ...before, players: swapped });
  expect((await gan.probe({ fake: { count: 9 } })).fake).toEqual(shown.fake);
  expect(plain.fake!.points).not.toEqual(shown.fake!.points);
  await gan.dispose();
});

it("restore() refuses a checkpoint that lacks, or has too much of, what its config keeps", async () => {
  const gan = await createGan({ ...everything, schedule: { id: "alternating" } });
  await gan.advance({ iterations: 3 });
  const good = await gan.checkpoint();
  const { shown: _, ...unshown } = good;
  await expect(gan.restore(unshown)).rejects.toThrow(
    "checkpoint.shown must be an integer of at least 0, got undefined.",
  );
  const { average: __, ...bare } = good;
  await expect(gan.restore(bare)).rejects.toThrow("checkpoint.average must be a Float32Array of 27, got undefined.");
  await expect(gan.restore({ ...good, iteration: 1 })).rejects.toThrow("checkpoint.average must be left out");
  const packed = { ...good, config: { ...good.config, packing: 2 } };
  await expect(gan.restore(packed)).rejects.toThrow("checkpoint.config.packing must be the run's own");
  expect(await gan.checkpoint()).toEqual(good);
  await gan.dispose();
});
