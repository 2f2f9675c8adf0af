import { describe, expect, it } from "vitest";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import { readConfig } from "./read-config.ts";

const engine = { id: "tfjs", backend: "cpu" } as const;
const small: RunConfigInput = { seed: 5, batchSize: 8, engine };
const narrow = { hidden: [6, 6] };

const runs: readonly (readonly [string, RunConfigInput])[] = [
  ["maxout", { discriminator: { ...narrow, activation: { id: "maxout", params: { pieces: 3 } } } }],
  [
    "batch normalisation in both",
    {
      generator: { ...narrow, normalization: { id: "batch-norm" } },
      discriminator: { ...narrow, normalization: { id: "batch-norm" } },
    },
  ],
  [
    "layer normalisation under a penalty",
    {
      discriminator: { ...narrow, normalization: { id: "layer-norm" } },
      regularizers: [{ id: "wgan-gp" }],
    },
  ],
  ["minibatch discrimination of packs", { discriminator: { ...narrow, minibatch: { kernels: 3 } }, packing: 2 }],
  ["unrolling under a penalty in between", { schedule: { unrolling: 2 }, regularizers: [{ id: "wgan-gp" }] }],
  [
    "unrolling, simultaneous, under one around real points",
    {
      schedule: { id: "simultaneous", unrolling: 1 },
      regularizers: [{ id: "dragan" }, { id: "instance-noise" }],
    },
  ],
];

describe.each(runs)("a run with %s", (_, config) => {
  it("trains, is looked at without being touched, and goes on from a checkpoint bit for bit", async () => {
    const [first, second] = [await createGan({ ...small, ...config }), await createGan({ ...small, ...config })];
    await first.advance({ iterations: 4 });
    const checkpoint = await first.checkpoint();
    const look = { fake: { count: 20 }, field: { size: 5 }, manifold: { cells: 4 }, gradients: { count: 6 } };
    const seen = await first.probe(look);
    expect([...seen.fake!.points, ...seen.field!.values, ...seen.gradients!.vectors].every(Number.isFinite)).toBe(true);
    await first.advance({ iterations: 4 });
    await second.restore(structuredClone(checkpoint));
    expect(await second.probe(look)).toEqual(seen);
    await second.advance({ iterations: 4 });
    expect(await second.checkpoint()).toEqual(await first.checkpoint());
    await first.dispose();
    await second.dispose();
  });
});

it("advance() of a generator alone has real points to compare with, and the same after a restore", async () => {
  const config = { ...small, loss: { id: "relativistic" } };
  const [first, second] = [await createGan(config), await createGan(config)];
  await first.advance({ iterations: 3 });
  await second.restore(await first.checkpoint());
  for (const gan of [first, second]) await gan.advance({ iterations: 2, players: "generator" });
  expect(await second.checkpoint()).toEqual(await first.checkpoint());
  await first.dispose();
  await second.dispose();
});

it("configure() changes how far the generator looks ahead", async () => {
  const [plain, ahead] = [await createGan(small), await createGan(small)];
  await ahead.configure({ schedule: { unrolling: 1 } });
  expect(ahead.config.schedule).toMatchObject({ id: "alternating", unrolling: 1 });
  const [a, b] = [await plain.advance(), await ahead.advance()];
  expect(b.losses[1]).toBe(a.losses[1]); // the discriminator has moved alike
  expect(b.losses[2]).not.toBe(a.losses[2]);
  await plain.dispose();
  await ahead.dispose();
});

describe("readConfig() refuses by path, rule and value:", () => {
  it.each([
    [
      { generator: { normalization: { id: "group-norm" } } },
      'generator.normalization.id must be one of "batch-norm", "layer-norm", got "group-norm".',
    ],
    [
      { discriminator: { minibatch: { kernels: 65 } } },
      "discriminator.minibatch.kernels must be an integer in [0, 64], got 65.",
    ],
    [
      { discriminator: { minibatch: { size: 5 } } },
      'discriminator.minibatch must have no keys but kernels, dims, got "size".',
    ],
    [
      { discriminator: { minibatch: { kernels: 64, dims: 16 } }, batchSize: 8192 },
      "discriminator.minibatch.kernels must be small enough for batchSize² · kernels · dims to be at most 134217728, got 64.",
    ],
    [{ schedule: { unrolling: 11 } }, "schedule.unrolling must be an integer in [0, 10], got 11."],
    [
      { discriminator: { normalization: { id: "batch-norm" } }, regularizers: [{ id: "r1" }] },
      'discriminator.normalization must not be used with a gradient penalty (r1), which is about one point\'s own gradient: layer-norm may, got "batch-norm".',
    ],
    [
      { discriminator: { minibatch: { kernels: 2 } }, regularizers: [{ id: "wgan-gp" }] },
      "discriminator.minibatch.kernels must not be used with a gradient penalty (wgan-gp), which is about one point's own gradient: 0 may, got 2.",
    ],
  ])("%j", (config, message) => {
    expect(() => readConfig(config)).toThrow(message);
  });
});
