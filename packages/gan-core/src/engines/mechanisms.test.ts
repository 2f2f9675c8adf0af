import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { differences, evaluate, lossOn, oracleGradient, relativeDistance, rows, toWeights } from "../../test/oracle.ts";
import { createBatch, createSetup, type TaskOptions } from "../../test/tasks.ts";
import { hinge, relativisticAverage } from "../losses/index.ts";
import { adam, lookahead, sgd } from "../optimizers/index.ts";
import { dragan, gradientClip, instanceNoise, spectralNorm, weightClip, wganGp } from "../regularizers/index.ts";
import type { Batch, EngineSetup, Player } from "./engine.ts";

const players: readonly Player[] = ["discriminator", "generator"];

describe.each(engines)("%s", (_, create) => {
  async function gradientOf(player: Player, setup: EngineSetup, batch: Batch): Promise<Float32Array> {
    const engine = await create(setup);
    await engine.step(player, batch);
    const { slots } = await engine.read(player);
    engine.dispose();
    return slots[0]!;
  }

  /* Clipping. */

  it("step() with the weight-clip mechanism cuts the discriminator after its step, and nothing else", async () => {
    const [free, cut] = [[], [weightClip({ limit: 0.3 })]].map((regularizers) =>
      createSetup({ optimizer: sgd({ rate: 0.5 }), regularizers }),
    );
    const batch = createBatch(free!, 1);
    const [a, b] = [await create(free!), await create(cut!)];
    for (const player of players) for (const engine of [a, b]) await engine.step(player, batch);
    const moved = (await a.read("discriminator")).parameters;
    const limit = Math.fround(0.3);
    expect(moved.some((w) => Math.abs(w) > limit)).toBe(true);
    expect((await b.read("discriminator")).parameters).toEqual(moved.map((w) => Math.min(Math.max(w, -limit), limit)));
    expect((await b.read("generator")).parameters.some((w) => Math.abs(w) > limit)).toBe(true);
    a.dispose();
    b.dispose();
  });

  it.each(players)(
    "step() with the gradient-clip mechanism shortens the %s's gradient, and only a long one",
    async (player) => {
      const task: TaskOptions = { regularizers: [wganGp()] };
      const setup = createSetup(task);
      const batch = createBatch(setup, 2);
      const gradient = oracleGradient(setup, player, toWeights(setup), batch);
      const length = Math.hypot(...gradient);
      for (const [norm, factor] of [
        [length / 4, 1 / 4],
        [length * 2, 1],
      ] as const) {
        const clipped = createSetup({ regularizers: [wganGp(), gradientClip({ norm, players: player })] });
        const expected = gradient.map((slope) => factor * slope);
        expect(relativeDistance(await gradientOf(player, clipped, batch), expected)).toBeLessThan(2e-5);
      }
      const other = createSetup({
        regularizers: [wganGp(), gradientClip({ norm: 0.001, players: otherThan(player) })],
      });
      expect(relativeDistance(await gradientOf(player, other, batch), gradient)).toBeLessThan(2e-5);
    },
  );

  it("step() with the gradient-clip mechanism leaves a gradient of 0 at 0", async () => {
    const setup = createSetup({ regularizers: [gradientClip()], hidden: [] });
    const still = { ...setup, parameters: { ...setup.parameters, discriminator: new Float32Array(3) } };
    // A discriminator that is 0 everywhere gives the generator no slope.
    expect((await gradientOf("generator", still, createBatch(setup, 1))).every((slope) => slope === 0)).toBe(true);
  });

  /* Instance noise. */

  it.each(players)("step() with the instance-noise mechanism shows the %s's loss noisy points", async (player) => {
    const regularizers = [instanceNoise({ sigma: 0.5, duration: 0 })];
    const setup = createSetup({ regularizers, loss: relativisticAverage() });
    const batch = createBatch(setup, 2);
    const weights = toWeights(setup);
    const noise = rows(batch.noise, 2);
    const noisy = (points: readonly number[][], from: number) =>
      points.map((point, i) => point.map((v, d) => v + 0.5 * noise[from + i]![d]!));
    const expected = differences(weights[player], (varied) => {
      const w = { ...weights, [player]: varied };
      const fake = rows(batch.latent, 3).map((z) => evaluate(setup.generator, w.generator, z));
      return lossOn(setup, player, w, noisy(rows(batch.real, 2), 0), noisy(fake, setup.batchSize));
    });
    expect(relativeDistance(await gradientOf(player, setup, batch), expected)).toBeLessThan(1e-5);
  });

  it("loss() under instance noise is what step() answers, and fades with the discriminator's updates", async () => {
    const regularizers = [instanceNoise({ sigma: 2, duration: 2 })];
    const setup = createSetup({ regularizers, optimizer: sgd({ rate: 0 }) });
    const bare = await create(createSetup({ optimizer: sgd({ rate: 0 }) }));
    const engine = await create(setup);
    const batch = createBatch(setup, 1);
    const clear = await bare.loss("discriminator", batch);
    const seen: number[] = [];
    for (let i = 0; i < 4; i++) {
      const loss = await engine.loss("discriminator", batch);
      expect(await engine.step("discriminator", batch)).toBe(loss);
      seen.push(loss);
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[2]).toBe(clear);
    expect(seen[3]).toBe(clear);
    bare.dispose();
    engine.dispose();
  });

  /* Together. */

  it("read() and write() carry a run under every mechanism from one engine to another, bit for bit", async () => {
    const setup = createSetup({
      optimizer: lookahead({ every: 3 }),
      loss: relativisticAverage(),
      regularizers: [
        spectralNorm(),
        weightClip({ limit: 0.7 }),
        gradientClip(),
        instanceNoise({ duration: 8 }),
        dragan(),
      ],
    });
    const [first, second] = [
      await create(setup),
      await create({ ...setup, parameters: createSetup({ seed: 4 }).parameters }),
    ];
    const play = async (engine: typeof first, from: number, to: number) => {
      for (let i = from; i < to; i++) for (const player of players) await engine.step(player, createBatch(setup, i));
    };
    await play(first, 0, 5);
    for (const player of players) second.write(player, await first.read(player));
    await play(first, 5, 10);
    await play(second, 5, 10);
    for (const player of players) expect(await second.read(player)).toEqual(await first.read(player));
    first.dispose();
    second.dispose();
  });

  it("step() with dragan on one point repeated looks at the point itself", async () => {
    const setup = createSetup({ regularizers: [dragan()] });
    const batch = { ...createBatch(setup, 1), real: new Float32Array(16).fill(0.25) };
    const there = { ...batch, around: new Float32Array(16).fill(0.5) };
    const found = await gradientOf("discriminator", setup, batch);
    expect(found).toEqual(await gradientOf("discriminator", setup, there));
    expect(found.every(Number.isFinite)).toBe(true);
  });

  it("needs() asks for what the regularizers use, and a step refuses a batch without it", async () => {
    const engine = await create(createSetup({ regularizers: [dragan(), instanceNoise()] }));
    expect(engine.needs()).toEqual({ mix: false, around: true, noise: true });
    const { real, latent, around, noise } = createBatch(createSetup(), 1);
    expect(() => engine.step("discriminator", { real, latent, noise })).toThrow(
      "batch.around must be given for a penalty around real points, got undefined.",
    );
    expect(() => engine.step("generator", { real, latent, around })).toThrow(
      "batch.noise must be given for instance noise, got undefined.",
    );
    engine.configure(createSetup());
    expect(engine.needs()).toEqual({ mix: false, around: false, noise: false });
    engine.dispose();
  });

  it("a mechanism that is there twice is refused at the start and by configure(), which changes nothing", async () => {
    const twice = createSetup({ regularizers: [weightClip(), weightClip()] });
    await expect(create(twice)).rejects.toThrow('regularizers[1] must be the only "weight-clip", got a second.');
    const setup = createSetup({ optimizer: adam() });
    const [engine, fresh] = [await create(setup), await create(setup)];
    expect(() => engine.configure({ ...twice, loss: hinge() })).toThrow("weight-clip");
    const batch = createBatch(setup, 1);
    expect(await engine.step("discriminator", batch)).toBe(await fresh.step("discriminator", batch));
    engine.dispose();
    fresh.dispose();
  });
});

const otherThan = (player: Player): Player => (player === "generator" ? "discriminator" : "generator");
