import { expect, it } from "vitest";
import { tiny, tinySweep } from "../../test/tiny-sweep.ts";
import { readConfig } from "../training/read-config.ts";
import { listJobs } from "./list-jobs.ts";
import type { SweepInput } from "./sweep.ts";

it("listJobs() lists point by point and trial by trial, and each job has the config that its values say", () => {
  const jobs = listJobs(tinySweep);
  expect(jobs).toHaveLength(12); // 2 losses · 3 rates · 2 trials
  expect(jobs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  // 7 = (1 · 3 + 0) · 2 + 1: the second loss, the first rate, the second trial.
  expect(jobs[7]).toMatchObject({
    values: { loss: "wasserstein", "optimizers.generator.params.rate": 0.0001 },
    ...{ jobs: 12, iterations: 20, metrics: ["energy", "modes-covered"], count: 100, average: false, every: null },
  });
  const base = readConfig(tiny);
  expect(jobs[7]!.config).toEqual(
    readConfig({
      ...tiny,
      seed: 2,
      loss: { id: "wasserstein" },
      optimizers: { ...base.optimizers, generator: { id: "adam", params: { rate: 0.0001, beta1: 0 } } },
    }),
  );
});

it("listJobs() gives a job another id when anything changes that its row depends on, and only then", () => {
  const ids = (change: SweepInput = {}) => listJobs({ ...tinySweep, ...change }).map(({ id }) => id);
  const plain = ids();
  expect(new Set(plain).size).toBe(12);
  expect(plain.every((id, i) => new RegExp(`^${i}-[0-9a-f]{8}$`).test(id))).toBe(true);
  expect(ids({ config: { ...tiny, seed: 1 } })).toEqual(plain); // the default, spelled out
  for (const change of [{ iterations: 21 }, { metrics: [] }, { count: 101 }, { average: true }, { every: 5 }]) {
    expect(ids(change).filter((id) => plain.includes(id))).toEqual([]);
  }
  expect(ids({ config: { ...tiny, packing: 2 } }).filter((id) => plain.includes(id))).toEqual([]);
});

it("listJobs() names jobs alike when a random sweep is made longer", () => {
  const sweep = (points: number): SweepInput => ({
    config: tiny,
    axes: [{ path: "batchSize", draw: "integer", min: 8, max: 64 }],
    search: { id: "random", points },
  });
  const ids = (points: number) => listJobs(sweep(points)).map(({ id }) => id);
  expect(ids(9).slice(0, 4)).toEqual(ids(4));
  expect(listJobs(sweep(9))[0]!.sweep).not.toBe(listJobs(sweep(4))[0]!.sweep);
});

it("listJobs() sets axes in their order, so that a choice goes before its parameters", () => {
  const axes = [
    { path: "loss", values: ["least-squares", "label-smoothing"] },
    { path: "regularizers[0].id", values: ["r1", "zero-gp"] },
    { path: "regularizers[0].params.weight", values: [0.5] },
  ];
  const configs = listJobs({ config: tiny, axes }).map(({ config }) => config);
  expect(configs.map(({ loss, regularizers }) => [loss.id, regularizers[0]!.id])).toEqual([
    ["least-squares", "r1"],
    ["least-squares", "zero-gp"],
    ["label-smoothing", "r1"],
    ["label-smoothing", "zero-gp"],
  ]);
  expect(configs.every(({ regularizers }) => regularizers[0]!.params!["weight"] === 0.5)).toBe(true);
});

it("listJobs() refuses what cannot be trained or measured, by the job", () => {
  const axis = (path: string, ...values: unknown[]): SweepInput => ({ config: tiny, axes: [{ path, values }] });
  expect(() => listJobs(axis("batchSize", 8, -1))).toThrow(/^jobs\[1\]: batchSize must be an integer in .*, got -1\.$/);
  expect(() => listJobs(axis("bachSize", 8))).toThrow(/^jobs\[0\]: config must have no keys but .*, got "bachSize"\.$/);
  expect(() => listJobs(axis("a..b", 8))).toThrow('jobs[0]: path must be keys with a dot between them, got "a..b".');
  expect(() => listJobs({ ...axis("data", "mixture-ring", "swiss-roll"), metrics: ["modes-covered"] })).toThrow(
    'jobs[1]: metrics[0] must do without the modes of the data, as they are not known, got "modes-covered".',
  );
  expect(() => listJobs({ config: { ...tiny, seed: 2 ** 32 - 1 }, trials: 2 })).toThrow(
    "jobs[1]: seed must be an integer in [0, 4294967295], got 4294967296.",
  );
});
