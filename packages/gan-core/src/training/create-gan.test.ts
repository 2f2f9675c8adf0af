import { describe, expect, it } from "vitest";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import type { Checkpoint } from "./gan.ts";

const small: RunConfigInput = {
  seed: 3,
  generator: { hidden: [6] },
  discriminator: { hidden: [6] },
  batchSize: 16,
  engine: { id: "tfjs", backend: "cpu" },
};

async function made<T>(config: RunConfigInput, use: (gan: Awaited<ReturnType<typeof createGan>>) => Promise<T>) {
  const gan = await createGan(config);
  try {
    return await use(gan);
  } finally {
    await gan.dispose();
  }
}

const trained = (config: RunConfigInput, iterations: number): Promise<Checkpoint> =>
  made(config, async (gan) => {
    await gan.advance({ iterations });
    return gan.checkpoint();
  });

describe("createGan()", () => {
  it("gives the same run for the same seed, and another for another", async () => {
    const [a, b, c] = [await trained(small, 20), await trained(small, 20), await trained({ ...small, seed: 4 }, 20)];
    expect(b).toEqual(a);
    expect(c.players.generator.parameters).not.toEqual(a.players.generator.parameters);
  });

  it("gives the same run however it is cut into advances, and whatever is looked at between", async () => {
    const whole = await trained(small, 12);
    const cut = await made(small, async (gan) => {
      for (let i = 0; i < 6; i++) {
        await gan.advance({ iterations: 2, checkpoint: i % 2 === 0, probe: { field: { size: 8 } } });
        await gan.probe({
          real: { count: 40 },
          fake: { count: 30 },
          manifold: { cells: 4 },
          gradients: { count: 7 },
          divergences: { ids: ["grid-kl", "grid-js"], count: 200 },
        });
      }
      return gan.checkpoint();
    });
    expect(cut).toEqual(whole);
  });

  it("gives the same run for every loss, when a checkpoint is restored into a new Gan halfway", async () => {
    for (const id of ["non-saturating", "minimax", "least-squares", "wasserstein", "hinge"]) {
      const config = { ...small, loss: { id }, regularizers: [{ id: "r1" }, { id: "wgan-gp" }] };
      const whole = await trained(config, 8);
      const half = await trained(config, 4);
      const resumed = await made(config, async (gan) => {
        await gan.restore(structuredClone(half));
        expect(gan.iteration).toBe(4);
        await gan.advance({ iterations: 4 });
        return gan.checkpoint();
      });
      expect(resumed).toEqual(whole);
    }
  });

  it("refuses a bad config before anything is built", async () => {
    await expect(createGan({ batchSize: -1 })).rejects.toThrow("batchSize must be an integer in [1, 8192], got -1.");
  });
});

describe("gan.advance()", () => {
  it("answers with one row an iteration: its number and both losses", () =>
    made(small, async (gan) => {
      await gan.advance({ iterations: 2 });
      const frame = await gan.advance({ iterations: 3 });
      expect(frame.iteration).toBe(5);
      expect([...frame.losses].filter((_, i) => i % 3 === 0)).toEqual([3, 4, 5]);
      expect(frame.losses.every(Number.isFinite)).toBe(true);
    }));

  it("trains one iteration when nothing is said, and none when 0 is asked for", () =>
    made(small, async (gan) => {
      expect((await gan.advance()).iteration).toBe(1);
      expect((await gan.advance({ iterations: 0 })).losses).toHaveLength(0);
      expect(gan.iteration).toBe(1);
    }));

  it.each(["discriminator", "generator"] as const)(
    "moves the %s alone when asked, and still knows both losses",
    (players) =>
      made(small, async (gan) => {
        const before = await gan.checkpoint();
        const { losses } = await gan.advance({ iterations: 2, players });
        const after = await gan.checkpoint();
        const other = players === "generator" ? "discriminator" : "generator";
        expect(after.players[other]).toEqual(before.players[other]);
        expect(after.players[players].parameters).not.toEqual(before.players[players].parameters);
        expect(losses.every(Number.isFinite)).toBe(true);
      }),
  );

  it("ends by the clock it is handed, after one iteration at least", async () => {
    let time = 0;
    const gan = await createGan(small, { now: () => (time += 1) });
    expect((await gan.advance({ milliseconds: 0 })).iteration).toBe(1);
    // the clock is read once to set the end (t) and once before each further iteration (t + 1, t + 2, …)
    expect((await gan.advance({ milliseconds: 3 })).iteration).toBe(4);
    expect((await gan.advance({ milliseconds: 1e9, iterations: 2 })).iteration).toBe(6);
    await gan.dispose();
  });

  it("refuses a budget by name, and goes on", () =>
    made(small, async (gan) => {
      await expect(gan.advance({ milliseconds: 5 })).rejects.toThrow("budget.milliseconds needs a clock");
      await expect(gan.advance({ iterations: Number.NaN })).rejects.toThrow("budget.iterations must be an integer");
      await expect(gan.advance({ players: "nobody" as "both" })).rejects.toThrow("budget.players must be one of");
      expect((await gan.advance()).iteration).toBe(1);
    }));

  it("stops at the last good state when numbers run away, and trains on once the rate is mended", () =>
    made(
      {
        ...small,
        loss: { id: "least-squares" },
        optimizers: {
          generator: { id: "sgd", params: { rate: 10 } },
          discriminator: { id: "sgd", params: { rate: 10 } },
        },
      },
      async (gan) => {
        const frame = await gan.advance({ iterations: 500, checkpoint: true });
        expect(frame.stopped?.iteration).toBe(gan.iteration + 1);
        expect(frame.losses).toHaveLength(3 * gan.iteration);
        expect(frame.losses.every(Number.isFinite)).toBe(true);
        for (const player of ["generator", "discriminator"] as const) {
          expect(frame.checkpoint!.players[player].parameters.every(Number.isFinite)).toBe(true);
        }
        const again = await gan.advance({ iterations: 10 });
        expect(again.stopped).toEqual(frame.stopped);
        const calm = { id: "sgd", params: { rate: 1e-30 } };
        await gan.configure({ optimizers: { generator: calm, discriminator: calm } });
        expect((await gan.advance({ iterations: 3 })).stopped).toBeUndefined();
      },
    ));
});

describe("gan.configure()", () => {
  it("changes the rate and keeps the optimizer's memory", () =>
    made(small, async (gan) => {
      await gan.advance({ iterations: 3 });
      const before = await gan.checkpoint();
      const adam = before.config.optimizers.generator;
      await gan.configure({ optimizers: { generator: { id: "adam", params: { ...adam.params, rate: 0.5 } } } });
      const after = await gan.checkpoint();
      expect(after.players).toEqual(before.players);
      expect(gan.config.optimizers.generator.params!["rate"]).toBe(0.5);
    }));

  it("refuses what needs a new run, and leaves the run as it was", () =>
    made(small, async (gan) => {
      const before = await gan.checkpoint();
      await expect(gan.configure({ batchSize: 4 } as never)).rejects.toThrow("patch must have no keys but");
      expect(await gan.checkpoint()).toEqual(before);
    }));
});

describe("gan.restore()", () => {
  it.each([
    [
      "another net",
      (c: Checkpoint) => ({ ...c, config: { ...c.config, batchSize: 17 } }),
      "checkpoint.config.batchSize must be the run's own",
    ],
    [
      "a newer file",
      (c: Checkpoint) => ({ ...c, version: 2 }),
      "checkpoint.version must be 1; a newer gan-core wrote this, got 2.",
    ],
    [
      "a lost weight",
      (c: Checkpoint) => ({
        ...c,
        players: { ...c.players, generator: { ...c.players.generator, parameters: new Float32Array(3) } },
      }),
      "checkpoint.players.generator.parameters must be a Float32Array of 32, got",
    ],
    [
      "a weight that is no number",
      (c: Checkpoint) => ({
        ...c,
        players: {
          ...c.players,
          generator: { ...c.players.generator, parameters: new Float32Array(32).fill(Number.NaN) },
        },
      }),
      "checkpoint.players.generator.parameters[0] must be a finite number, got NaN.",
    ],
    [
      "a torn stream",
      (c: Checkpoint) => ({ ...c, random: { ...c.random, data: { uniform: { words: [1], drawn: 0 } } } }),
      "checkpoint.random.data.uniform.words must be 16 integers",
    ],
    ["nothing", () => undefined, "checkpoint must be an object, got undefined."],
  ])("refuses %s by name, and leaves the run as it was", (_, spoil, message) =>
    made(small, async (gan) => {
      await gan.advance({ iterations: 2 });
      const before = await gan.checkpoint();
      await expect(gan.restore(spoil(before) as Checkpoint)).rejects.toThrow(message);
      expect(await gan.checkpoint()).toEqual(before);
    }),
  );
});

it("gan.dispose() is safe twice, and everything after it is refused", async () => {
  const gan = await createGan(small);
  await gan.dispose();
  await gan.dispose();
  await expect(gan.advance()).rejects.toThrow("gan: must not be used after dispose().");
});
