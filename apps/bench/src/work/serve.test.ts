import { expect, it } from "vitest";
import type { Workload } from "../workloads/workload.ts";
import { workloads } from "../workloads/workloads.ts";
import { hire, type Thread } from "./hire.ts";
import type { Job } from "./job.ts";
import { createServer } from "./serve.ts";

/** A thread that is none, with a clock that goes on by a millisecond whenever it is read. */
function thread(): Thread {
  let time = 0;
  return { ask: createServer(() => time++), end: () => {} };
}

const small = workloads[0]!;
const train = (workload: Workload): Job => ({ kind: "train", competitor: "simd", workload });

it("hire() gives a thread a competitor to train, and times it by the thread's own clock", async () => {
  const hired = (await hire(thread(), train(small)))!;
  expect(await hired.time(5)).toMatchObject({ milliseconds: 1, iterations: 5 });
  expect(await hired.finite()).toBe(true);
});

it("finite() sees parameters that are not", async () => {
  const optimizer = { id: "sgd", params: { rate: 10 } };
  const config = {
    ...small.config,
    optimizers: { generator: optimizer, discriminator: optimizer },
    loss: { id: "least-squares" },
  };
  const hired = (await hire(thread(), train({ ...small, config })))!;
  await hired.time(200); // steps of a hundred times the size that least squares allow
  expect(await hired.finite()).toBe(false);
});

it("hire() knows Gans, watched ones, and probes", async () => {
  const gan = (await hire(thread(), { kind: "gan", config: small.config }))!;
  expect((await gan.time(3)).iterations).toBe(3);
  // By a clock that goes on at every reading, a sixtieth of a second is some fifteen iterations.
  const watched = (await hire(thread(), { kind: "watched", config: small.config, observers: 3 }))!;
  const { iterations } = await watched.time(2);
  expect(iterations).toBeGreaterThanOrEqual(20);
  expect(iterations).toBeLessThan(34);
  const probe = (await hire(thread(), { kind: "probe", relaxed: false }))!;
  expect((await probe.time(1)).iterations).toBe(1);
});

it("hire() passes on what a thread says when it fails", async () => {
  const bad = { ...small, config: { batchSize: 0 } };
  await expect(hire(thread(), train(bad))).rejects.toThrow("batchSize must be");
});

it("createServer() refuses to time what was not started", async () => {
  const server = createServer(() => 0);
  expect(await server({ kind: "time", units: 1 })).toEqual({
    kind: "failed",
    message: "bench: a job must have been started, got none.",
  });
});
