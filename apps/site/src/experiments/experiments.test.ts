import { readdirSync, readFileSync } from "node:fs";
import { readConfig } from "gan-core";
import { describe, expect, it } from "vitest";
import { experiments as en } from "../words/en/experiments.ts";
import { experiments as zh } from "../words/zh/experiments.ts";
import { changedThings } from "./changed-things.ts";
import { claims } from "./claims.ts";
import { gatherEvidence } from "./evidence.ts";
import { experimentAddress } from "./experiment-address.ts";
import { experiments } from "./experiments.ts";
import { inkOf } from "./ink.ts";
import { drawPicture, type PicturesFile } from "./pictures.ts";

const pictures: PicturesFile = JSON.parse(readFileSync(new URL("pictures.json", import.meta.url), "utf8"));
const tokens = readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8");

it("experiments have ids that an address can hold, no two alike, and are a dozen or more", () => {
  const ids = experiments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(ids.length).toBeGreaterThanOrEqual(12);
});

it("experiments are told in both languages, and nothing is told that is not there", () => {
  const ids = experiments.map(({ id }) => id).toSorted();
  for (const words of [en, zh]) expect(Object.keys(words.stories).toSorted()).toEqual(ids);
  expect(Object.keys(claims).toSorted()).toEqual(ids);
});

it("experiments are all listed: each file that exports one is in the list", () => {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith(".ts") &&
        !file.endsWith(".test.ts") &&
        readFileSync(new URL(file, folder), "utf8").includes(": Experiment = {"),
    )
    .map((file) => file.replace(/\.ts$/, ""));
  expect(files.toSorted()).toEqual(experiments.map(({ id }) => id).toSorted());
});

describe.each(experiments)("experiments: $id", ({ id, runs, iterations, watch, reference }) => {
  const configs = runs.map(({ config }) => readConfig(config));

  it("has one to four runs, named in order, of which all but the first differ from it in one thing", () => {
    expect(runs.map(({ key }) => key)).toEqual(["a", "b", "c", "d"].slice(0, runs.length));
    expect(runs.length).toBeGreaterThan(0);
    for (const config of configs.slice(1)) {
      expect(changedThings(configs[0]!, config)).toHaveLength(1);
      expect([config.seed, config.data]).toEqual([configs[0]!.seed, configs[0]!.data]);
    }
  });

  it("ends, is worth a look, and has a paper", () => {
    expect(iterations).toBeGreaterThan(0);
    expect(iterations).toBeLessThanOrEqual(10_000);
    expect(watch.length).toBeGreaterThan(0);
    expect(reference.url).toMatch(/^https:\/\//);
    expect(reference.cite).toMatch(/ \d{4}, /);
  });

  it("names each of its runs in both languages, and is told in sentences", () => {
    for (const [words, end] of [
      [en, /\.$/],
      [zh, /。$/],
    ] as const) {
      const story = words.stories[id as keyof typeof words.stories];
      expect(Object.keys(story.runs)).toEqual(runs.map(({ key }) => key));
      for (const sentence of [story.what, story.watch]) expect(sentence).toMatch(end);
      for (const what of watch) expect(words.watched[what]).toBeTruthy();
    }
  });

  it("has a picture of every run, which is drawn", () => {
    expect(Object.keys(pictures[id] ?? {})).toEqual(runs.map(({ key }) => key));
    const svg = drawPicture(pictures[id]!["a"]!, "A run", inkOf(tokens, "light"));
    expect(svg).toContain("<title");
    expect(svg).toContain("#1e7b45");
  });
});

it("experimentAddress() opens one run by itself and several side by side", () => {
  const run = experiments[0]!.runs[0]!;
  expect(experimentAddress({ id: "bridges", runs: [run] }, "/")).toBe("/#experiment=bridges");
  expect(experimentAddress({ id: "packing", runs: [run, run] }, "/lab/")).toBe("/lab/#compare=packing");
});

// Those that are told in a second; `scripts/verify-experiments.ts` measures all of them, for several seeds.
it.each(["dirac-gan", "vanishing-gradients", "who-moves-when"])(
  "experiments: what %s says is so",
  async (id) => {
    const { runs, iterations } = experiments.find((experiment) => experiment.id === id)!;
    const found = await Promise.all(
      runs.map(async ({ key, config }) => [key, await gatherEvidence(config, iterations)] as const),
    );
    expect(claims[id]!.holds(Object.fromEntries(found) as never)).toBe(true);
  },
  60_000,
);
