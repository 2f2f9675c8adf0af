import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { en } from "../../words/en/index.ts";
import { thumbOf } from "../data/shapes.ts";
import { unpack } from "../pack.ts";
import recorded from "../recorded.json" with { type: "json" };
import { openingOf } from "./opening.ts";

const config = readConfig(recorded.config);
const opening = openingOf(config, en);

it("openingOf() survives being written into a page", () => {
  expect(JSON.parse(JSON.stringify(opening))).toEqual(opening);
});

it("openingOf() has the phrases of every part, and what can be turned in them", () => {
  const [phrase] = opening.phrases.noise;
  expect(phrase!.map(({ text }) => text).join("")).toContain("2");
  const rate = opening.phrases.generator.flat().find(({ binding }) => binding?.path.endsWith("rate"))!;
  expect(rate.binding!.value).toBe(recorded.config.optimizers.generator.params.rate);
  expect(rate.binding!.isChoice).toBe(false);
});

it("openingOf() has a picture of every shape of the rail", () => {
  const { name, turns, thumb } = opening.shapes["moons"]!;
  expect([name, turns]).toEqual(["Moons", true]);
  const exact = thumbOf({ id: "moons" });
  const packed = unpack(thumb);
  expect(packed).toHaveLength(exact.length);
  for (const [i, value] of packed.entries()) expect(Math.abs(value - exact[i]!)).toBeLessThan(0.005); // 2 / 255 / 2, and some
});
