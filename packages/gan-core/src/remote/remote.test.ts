import { expect, it } from "vitest";
import { openRemote } from "../../test/open-remote.ts";
import type { RunConfigInput } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import { buffersOf } from "./buffers.ts";

const small: RunConfigInput = {
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
};

it("connect() gives a Gan that runs as one in the same thread does", async () => {
  const [near, far] = [await createGan(small), await openRemote().createGan(small)];
  expect(far.config).toEqual(near.config);
  expect(far.engine).toEqual(near.engine);
  const budget = {
    iterations: 5,
    probe: { fake: { count: 9 }, field: { size: 4 }, modes: { count: 9 } },
    checkpoint: true,
  };
  expect(await far.advance(budget)).toEqual(await near.advance(budget));
  expect(far.iteration).toBe(5);
  await near.dispose();
  await far.dispose();
});

it("a remote Gan shows its new config after configure() and its iteration after restore()", async () => {
  const gan = await openRemote().createGan(small);
  const start = await gan.checkpoint();
  await gan.advance({ milliseconds: 1 });
  expect(gan.iteration).toBeGreaterThan(0);
  await gan.configure({ schedule: { generatorSteps: 4 } });
  expect(gan.config.schedule.generatorSteps).toBe(4);
  await gan.restore(start);
  expect(gan.iteration).toBe(0);
  expect(gan.config).toEqual(start.config);
  await gan.dispose();
  await gan.dispose();
});

it("a remote Gan hands on refusals in their own words", async () => {
  const trainer = openRemote();
  await expect(trainer.createGan({ seed: -1 })).rejects.toThrow("seed must be an integer in [0, 4294967295], got -1.");
  const gan = await trainer.createGan(small);
  await expect(gan.advance({ iterations: 0.5 })).rejects.toThrow(
    "budget.iterations must be an integer of at least 0, got 0.5.",
  );
  expect((await gan.advance()).iteration).toBe(1);
  await gan.dispose();
  trainer.dispose();
  trainer.dispose();
});

it("buffersOf() finds each buffer once, however deep", () => {
  const shared = new Float32Array(4);
  const other = new Float64Array(2);
  const found = buffersOf({ a: shared, b: [shared.subarray(1), { c: other }], d: null, e: "x", f: 1 });
  expect(found).toEqual([shared.buffer, other.buffer]);
});
