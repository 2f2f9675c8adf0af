import { expect, it } from "vitest";
import { pieces } from "../../lab/rich.ts";
import { en } from "../en/index.ts";
import { zh } from "./index.ts";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`));
}

const english = new Map(leaves(en));
const chinese = new Map(leaves(zh));

/** Symbols and keys that are the same in every language, and where a language speaks of itself. */
const alike =
  /^(engines|backends|explain\.(neurons|kind))\.|^keys\.list\.\d+\.(keys|range)|^share\.film\.kinds|^site\.(language|tag|other)|^data\.yours\.example/;
const names = "KL JS P R MMD WGAN-GP TensorFlow.js WebAssembly WebGL Nesterov Adam SGD".split(" ");

it("zh leaves no string as it is in English, but for names", () => {
  const same = [...chinese].filter(
    ([path, value]) =>
      typeof value === "string" && !alike.test(path) && !names.includes(value) && english.get(path) === value,
  );
  expect(same).toEqual([]);
});

it("zh says everything that en says, each as a string or as a function of as many arguments", () => {
  for (const [path, value] of english) {
    const there = chinese.get(path);
    expect(typeof there, path).toBe(typeof value);
    if (typeof value === "function") expect((there as typeof value).length, path).toBe(value.length);
  }
});

it("zh marks the same things in a sentence as en does", () => {
  for (const [path, value] of english) {
    if (typeof value !== "string") continue;
    const marks = (text: string): readonly string[] =>
      [...new Set(pieces(text).flatMap(({ mark }) => mark ?? []))].toSorted();
    expect(marks(chinese.get(path) as string), path).toEqual(marks(value));
  }
});

it("zh is punctuated in full width: no half-width comma or full stop after a Chinese character", () => {
  for (const [path, value] of chinese) {
    if (typeof value === "string") expect(value, path).not.toMatch(/[\u4e00-\u9fff][,.;:?!](?!\w)/);
  }
});
