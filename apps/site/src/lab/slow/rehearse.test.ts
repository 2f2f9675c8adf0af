import { createGan, createHistory, type RunConfigInput, readConfig, recordHistory } from "gan-core";
import { describe, expect, it } from "vitest";
import { sumOf } from "../explain/loss-parts.ts";
import { rehearse } from "./rehearse.ts";

const request = { fake: { count: 5 }, field: { size: 3 } };

async function stand(input: RunConfigInput, iterations = 30) {
  const config = readConfig({ seed: 4, batchSize: 16, ...input });
  const run = await recordHistory(await createGan(config), createHistory({ capacity: 8 }));
  await run.advance({ iterations });
  const seen = await rehearse(await createGan(config), run.history, iterations, request);
  return { run, seen };
}

it("rehearse() leaves the run where it is, and foresees it bit for bit", async () => {
  const { run, seen } = await stand({});
  expect(run.iteration).toBe(30);
  expect(seen.pictures.before).toEqual(await run.probe(request));
  await run.advance({ iterations: 1 });
  expect(seen.pictures.after).toEqual(await run.probe(request));
});

it("rehearse() shows the discriminator moved and the generator not, in between", async () => {
  const { before, between, after } = (await stand({})).seen.pictures;
  expect(between.fake!.points).toEqual(before.fake!.points);
  expect(between.field).toEqual(after.field);
  expect(between.field).not.toEqual(before.field);
});

describe.each([
  ["one update each", {}],
  ["three updates of the discriminator", { schedule: { discriminatorSteps: 3 } }],
  ["both at once", { schedule: { id: "simultaneous" } }],
] as const)("rehearse() of %s", (name, input) => {
  it("tells the losses of the run's own batches", async () => {
    const { run, seen } = await stand(input);
    const { losses } = await run.advance({ iterations: 1 });
    // With several updates the run's loss is the last one's, and the rehearsal tells the first's.
    if (name !== "three updates of the discriminator") expect(seen.numbers.loss.discriminator[0]).toBe(losses[1]);
    expect(seen.numbers.loss.generator[0]).toBe(losses[2]);
    // The page adds the same batch up by itself, in 64 bits.
    expect(sumOf(seen.numbers.parts!)).toBeCloseTo(seen.numbers.loss.discriminator[0], 4);
  });
});

it("rehearse() tells a gradient that a small step down follows", async () => {
  // A step of rate η along the gradient g lowers the loss by η |g|², to first order: here η = 0.001.
  const rate = { id: "sgd", params: { rate: 0.001 } };
  const { numbers } = (await stand({ optimizers: { generator: rate, discriminator: rate } })).seen;
  for (const player of ["generator", "discriminator"] as const) {
    const [before, after] = numbers.loss[player];
    expect((before - after) / (0.001 * numbers.gradient[player] ** 2)).toBeCloseTo(1, 1);
  }
});

it("rehearse() leaves out what only a batch drawn again would tell", async () => {
  const { numbers } = (await stand({ trainingSet: 50 }, 3)).seen;
  expect(numbers).toMatchObject({ parts: undefined, judged: undefined });
  expect(numbers.loss.generator[0]).toBeGreaterThan(0);
});
