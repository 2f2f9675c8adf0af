import { readConfig, registry } from "gan-core";
import { describe, expect, it } from "vitest";
import { diracGan } from "./experiments/dirac-gan.ts";
import { experiments } from "./experiments.ts";

const exact = experiments.filter((experiment) => experiment.kind === "exact");
const trained = experiments.filter((experiment) => experiment.kind === "trained");

it("experiments have ids of their own, sources, and a remark on what is uncertain", () => {
  expect(new Set(experiments.map(({ id }) => id)).size).toBe(experiments.length);
  for (const { id, references, remarks, about } of experiments) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(about).toMatch(/\.$/);
    expect(references.length).toBeGreaterThan(0);
    for (const { url } of references) expect(url).toMatch(/^https:\/\//);
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) expect(remark).toMatch(/\.$/);
  }
});

describe.each(exact.map((experiment) => [experiment.id, experiment] as const))("%s", (_, { columns, rows }) => {
  it.each(rows.filter((row) => !row.random).map((row) => [row.label, row] as const))(
    "plays what was published: %s",
    async (__, { theirs, play }) => {
      const ours = await play(1);
      expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
      for (const { id, digits } of columns) {
        if (theirs[id] === undefined) continue;
        // Half a unit of the last digit printed, and a little: of a tiny number one digit is printed, or two.
        const printed = theirs[id].mean;
        const unit = Math.abs(printed) < 1e-3 && printed !== 0 ? 0.1 * Math.abs(printed) : 10 ** -digits;
        expect(Math.abs(ours[id]! - printed), id).toBeLessThan(0.6 * unit);
      }
    },
  );
});

it("dirac-gan comes as near to rest as instance noise lets it", async () => {
  // At rest a slope of ψ is the mean of 1000 differences of two noises of σ 0.7, times ½: a deviation of 0.016, times
  // h = 0.2 a round, forgotten over some ten rounds. The authors' single runs end at 0.004 to 0.019.
  const row = diracGan.rows.find(({ random }) => random)!;
  for (const value of Object.values(await row.play(2))) expect(value).toBeLessThan(0.1);
});

describe.each(trained.map((experiment) => [experiment.id, experiment] as const))("%s", (_, experiment) => {
  const { columns, measures, rows } = experiment;

  it("has a measure for each column, by an estimator there is", () => {
    expect(measures.map(({ column }) => column)).toEqual(columns.map(({ id }) => id));
    const known: readonly string[] = registry.divergences.map(({ id }) => id);
    for (const { id } of measures) expect(known).toContain(id);
    for (const { theirs } of rows) {
      for (const column of Object.keys(theirs)) expect(columns.map(({ id }) => id)).toContain(column);
    }
  });

  it.each(["lab", "paper"] as const)("has configs that gan-core reads, at %s size", (size) => {
    for (const { config } of rows) expect(() => readConfig({ ...config(size), seed: 1 })).not.toThrow();
  });

  it("lets rows differ in what they compare, and in nothing else", () => {
    for (const size of ["lab", "paper"] as const) {
      const [first, ...others] = rows.map(({ config }) => config(size));
      for (const other of others) {
        for (const key of ["data", "trainingSet", "latent", "generator", "discriminator", "loss", "batchSize"]) {
          expect(other[key], key).toEqual(first![key]);
        }
      }
    }
  });
});
