import { readFileSync } from "node:fs";
import { createGan, readConfig, readRun } from "gan-core";
import { describe, expect, it } from "vitest";
import { measureModel } from "./measure-model.ts";
import { type ModelIndex, models } from "./models.ts";

const folder = new URL("../../public/models/", import.meta.url);
const index: ModelIndex = JSON.parse(readFileSync(new URL("models.json", folder), "utf8"));

it("models.json holds every model, in order", () => {
  expect(index.models.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
});

describe.each(models)("models: $id", ({ id, config, iterations, original }) => {
  const { checkpoint } = readRun(readFileSync(new URL(`${id}.json`, folder), "utf8"));
  const score = index.models.find((model) => model.id === id)!;

  it("has a file of the config that stands here, trained to its end", () => {
    expect(checkpoint.config).toEqual(readConfig(config));
    expect(checkpoint.iteration).toBe(iterations);
  });

  it("is as good as its index says, and no worse than GAN Lab's", async () => {
    const gan = await createGan(checkpoint.config);
    await gan.restore(checkpoint);
    const { js, modes } = await measureModel(gan);
    await gan.dispose();
    expect(js).toBeCloseTo(score.js, 6);
    if (original !== undefined) expect(js).toBeLessThanOrEqual(original);
    if (modes) expect(modes.covered).toBe(modes.of);
  });
});
