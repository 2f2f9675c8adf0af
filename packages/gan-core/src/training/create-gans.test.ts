import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import { createGans } from "./create-gans.ts";
import type { Budget, GanOptions } from "./gan.ts";
import type { Gans } from "./gans.ts";

const small: RunConfigInput = {
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "simd" },
};
const onTfjs: RunConfigInput = { ...small, engine: { id: "tfjs", backend: "cpu" } };
/** Rates of a million: no number stays finite for long. */
const bursting: RunConfigInput = {
  ...small,
  data: { id: "ring" },
  loss: { id: "least-squares" },
  optimizers: {
    generator: { id: "sgd", params: { rate: 10 } },
    discriminator: { id: "sgd", params: { rate: 10 } },
  },
};

const made: Gans[] = [];
async function create(configs: readonly RunConfigInput[], options: GanOptions = {}): Promise<Gans> {
  const gans = await createGans(configs, options);
  made.push(gans);
  return gans;
}
afterEach(async () => {
  for (const gans of made.splice(0)) await gans.dispose();
});

/** What a run comes to by itself. */
async function alone(config: RunConfigInput, budget: Budget) {
  const gan = await createGan(config);
  const frame = await gan.advance(budget);
  await gan.dispose();
  return frame;
}

it("createGans() trains each run as createGan() does alone, bit for bit, on both engines", async () => {
  const configs = [
    { ...small, seed: 1 },
    { ...onTfjs, seed: 2 },
    { ...small, seed: 3, loss: { id: "hinge" } },
  ];
  const budget = { iterations: 70, probe: { fake: { count: 5 } }, checkpoint: true };
  const together = await (await create(configs)).advance(budget);
  expect(together).toHaveLength(3);
  for (const [i, config] of configs.entries()) expect(together[i]).toEqual(await alone(config, budget));
});

it("createGans() trains each run alike however the calls are cut, and whoever is looked at between them", async () => {
  const configs = [small, { ...small, seed: 7 }];
  const whole = await Promise.all(configs.map((config) => alone(config, { iterations: 60, checkpoint: true })));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }), async (cuts) => {
      const gans = await create(configs);
      for (const iterations of cuts.filter((_, i) => cuts.slice(0, i + 1).reduce((a, b) => a + b) <= 60)) {
        await gans.advance({ iterations });
        await gans.runs[iterations % 2]!.probe({ fake: { count: 3 } });
      }
      for (const [i, run] of gans.runs.entries()) {
        const last = await run.advance({ iterations: 60 - run.iteration, checkpoint: true });
        expect(last.checkpoint).toEqual(whole[i]!.checkpoint);
      }
    }),
    { numRuns: 8 },
  );
});

it("createGans() of no configs has no runs, and answers with nothing", async () => {
  const gans = await create([]);
  expect([gans.runs, await gans.advance({ milliseconds: 5 }), await gans.checkpoint()]).toEqual([[], [], []]);
});

it("advance() goes on with the others when one run stops being finite", async () => {
  const gans = await create([small, bursting, { ...small, seed: 2 }]);
  const frames = await gans.advance({ iterations: 200 });
  expect(frames[1]!.stopped!.iteration).toBe(frames[1]!.iteration + 1);
  expect(frames[1]!.iteration).toBeLessThan(200);
  expect([frames[0], frames[2]]).toEqual([
    await alone(small, { iterations: 200 }),
    await alone({ ...small, seed: 2 }, { iterations: 200 }),
  ]);
});

it("advance() shares milliseconds out equally, whatever an iteration of each run costs", async () => {
  // A clock that ticks once each time it is read: a run reads it at its start and after each iteration.
  let time = 0;
  const gans = await create([small, { ...small, seed: 2 }, { ...small, seed: 3 }], { now: () => time++ });
  // 30 ms for three are 10 each. Read at t, the deadline is t + 10; it is met at the tenth reading after.
  const frames = await gans.advance({ milliseconds: 30 });
  expect(frames.map(({ iteration }) => iteration)).toEqual([10, 10, 10]);
  // With 6 iterations at most each has time to spare, and nobody takes it over.
  const next = await gans.advance({ milliseconds: 30, iterations: 6 });
  expect(next.map(({ iteration }) => iteration)).toEqual([16, 16, 16]);
});

it("advance() called twice at once gives each call its time", async () => {
  let time = 0;
  const gans = await create([small, { ...small, seed: 2 }], { now: () => time++ });
  // 20 ms for two are 10 each, as above. Side by side, each would see the clock go on under the other's iterations.
  const both = await Promise.all([gans.advance({ milliseconds: 20 }), gans.advance({ milliseconds: 20 })]);
  expect(both.map((frames) => frames.map(({ iteration }) => iteration))).toEqual([
    [10, 10],
    [20, 20],
  ]);
});

it("advance() called twice at once plays the calls one after another", async () => {
  const gans = await create([small, { ...small, seed: 2 }]);
  const [first, changed, second] = await Promise.all([
    gans.advance({ iterations: 5 }),
    gans.configure({ schedule: { generatorSteps: 3 } }),
    gans.advance({ iterations: 5 }),
  ]);
  expect([first, second].map((frames) => frames.map(({ iteration }) => iteration))).toEqual([
    [5, 5],
    [10, 10],
  ]);
  expect(changed).toBeUndefined();
  const gan = await createGan({ ...small, seed: 2 });
  await gan.advance({ iterations: 5 });
  await gan.configure({ schedule: { generatorSteps: 3 } });
  expect(second[1]).toEqual(await gan.advance({ iterations: 5 }));
  await gan.dispose();
});

it("restore() takes every run back, and one alone by itself", async () => {
  const gans = await create([small, { ...small, seed: 2 }]);
  const start = await gans.checkpoint();
  const frames = await gans.advance({ iterations: 9 });
  await gans.runs[1]!.restore(start[1]!);
  expect(gans.runs.map(({ iteration }) => iteration)).toEqual([9, 0]);
  await gans.restore(start);
  expect(await gans.advance({ iterations: 9 })).toEqual(frames);
  await expect(gans.restore([start[0]!])).rejects.toThrow("checkpoints must be one for each of 2 runs, got 1.");
});

it("configure() changes every run, probe() looks at every run", async () => {
  const gans = await create([small, { ...small, seed: 2 }]);
  await gans.configure({ loss: { id: "wasserstein" } });
  expect(gans.runs.map(({ config }) => config.loss.id)).toEqual(["wasserstein", "wasserstein"]);
  const [a, b] = await gans.probe({ fake: { count: 4 } });
  expect(a!.fake!.points).not.toEqual(b!.fake!.points); // two seeds
});

it("createGans() names the config it refuses, and makes no run", async () => {
  await expect(createGans([{}, { seed: -1 }])).rejects.toThrow(
    "configs[1]: seed must be an integer in [0, 4294967295]",
  );
  const maxout = { ...small, generator: { activation: { id: "maxout" } } };
  await expect(createGans([small, maxout])).rejects.toThrow(/^configs\[1\]: .*maxout/);
  await expect(createGans({} as never)).rejects.toThrow("configs must be an array, got an object with keys none.");
});

it("advance() lets every run have its turn before it tells which one failed", async () => {
  const gans = await create([
    { ...small, data: { id: "moons" } },
    { ...small, latent: { id: "uniform" } },
  ]);
  await gans.runs[0]!.dispose();
  await expect(gans.advance({ iterations: 3 })).rejects.toThrow("runs[0]: gan: must not be used after dispose().");
  expect(gans.runs[1]!.iteration).toBe(3);
});

it("advance() refuses a bad budget in the words and with the number that it was given", async () => {
  const gans = await create([small, small]);
  for (const milliseconds of [Number.NaN, -5, "5" as never]) {
    await expect(gans.advance({ milliseconds })).rejects.toThrow(
      `runs[0]: budget.milliseconds must be a finite number of at least 0, got ${JSON.stringify(milliseconds).replace("null", "NaN")}.`,
    );
  }
  await expect(gans.advance({ milliseconds: 5 })).rejects.toThrow("needs a clock: pass { now } to createGan");
});
