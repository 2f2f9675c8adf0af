import { expect, it } from "vitest";
import { tiny, tinySweep } from "../../test/tiny-sweep.ts";
import { createGan } from "../training/create-gan.ts";
import type { Job } from "./job.ts";
import { listJobs } from "./list-jobs.ts";
import { runJob } from "./run-job.ts";
import type { SweepInput } from "./sweep.ts";

const jobOf = (sweep: SweepInput, index = 0): Job => listJobs({ ...tinySweep, ...sweep })[index]!;

/** What a run by itself measures at an iteration. */
async function measuredAlone({ config }: Job, iterations: number) {
  const gan = await createGan(config);
  await gan.advance({ iterations });
  const { divergences } = await gan.probe({ divergences: { ids: ["energy", "modes-covered"], count: 100 } });
  await gan.dispose();
  return divergences;
}

it("runJob() measures what a run of the same config by itself does", async () => {
  const job = jobOf({}, 5);
  let time = 1000;
  const row = await runJob(job, { now: () => (time += 250) });
  expect(row).toEqual({
    ...{ sweep: job.sweep, jobs: 12, index: 5, id: job.id, values: job.values, seed: 2, iterations: 20 },
    ...{ metrics: await measuredAlone(job, 20), engine: "simd", seconds: 0.25 },
  });
});

it("runJob() looks on the way at 0, at multiples and at the end, and trains the same for it", async () => {
  const job = jobOf({ every: 8 });
  const { along, metrics } = await runJob(job);
  expect(along!.map(({ iteration }) => iteration)).toEqual([0, 8, 16, 20]);
  for (const { iteration, metrics } of along!) expect(metrics).toEqual(await measuredAlone(job, iteration));
  expect(metrics).toEqual(along!.at(-1)!.metrics);
  expect((await runJob(jobOf({}))).metrics).toEqual(metrics);
});

it("runJob() ends on a multiple with one look, and of no iterations with the look at the start", async () => {
  const iterations = async (sweep: SweepInput) => (await runJob(jobOf(sweep))).along!.map((look) => look.iteration);
  expect(await iterations({ every: 10 })).toEqual([0, 10, 20]);
  expect(await iterations({ every: 10, iterations: 0 })).toEqual([0]);
  const { metrics, seconds } = await runJob(jobOf({ iterations: 0 }));
  expect([metrics["energy"]!.count, seconds]).toEqual([100, null]);
});

it("runJob() says in its row where numbers stopped being finite, and measures the last good iteration", async () => {
  const sgd = { id: "sgd", params: { rate: 10 } };
  const job = jobOf({
    config: { ...tiny, loss: { id: "least-squares" }, optimizers: { generator: sgd, discriminator: sgd } },
    ...{ axes: [], iterations: 500 },
  });
  const row = await runJob(job);
  expect(row.iterations).toBeLessThan(500);
  expect(row.stopped!.iteration).toBe(row.iterations + 1);
  expect(row.error).toBeUndefined();
  expect(Object.keys(row.metrics)).toEqual(["energy", "modes-covered"]);
});

it("runJob() puts into its row why it could not be done, and trains nothing that cannot be measured", async () => {
  const maxout = await runJob(jobOf({ config: { ...tiny, generator: { activation: { id: "maxout" } } } }));
  expect(maxout).toMatchObject({ iterations: 0, metrics: {}, engine: null, seconds: null });
  expect(maxout.error).toMatch(/maxout/);
  const cube = { id: "points", params: { points: Array.from({ length: 20 }, (_, i) => i % 2), dims: 20 } };
  const grid = await runJob(jobOf({ config: { ...tiny, data: cube }, metrics: ["grid-js"] }));
  expect(grid).toMatchObject({ iterations: 0, engine: "simd" });
  expect(grid.error).toMatch(/grid-js/);
});

it("runJob() answers with what a file can hold: reading its row back changes nothing", async () => {
  const row = await runJob(jobOf({ metrics: ["log-likelihood", "energy"], every: 20 }));
  expect(JSON.parse(JSON.stringify(row))).toEqual(row);
});
