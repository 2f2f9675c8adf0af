import { expect, it } from "vitest";
import { registry } from "../src/index.ts";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { kinds, list } from "./list.ts";

function listed(kind?: string, id?: string, json = false): string {
  const terminal = recordingTerminal();
  list(kind, id, { json }, terminal);
  return terminal.text();
}

it("list() prints every entry of every kind with its summary", () => {
  const text = listed();
  for (const kind of kinds) {
    expect(text).toMatch(new RegExp(`^${kind}$`, "m"));
    for (const { id, summary } of registry[kind]) {
      expect(text.split("\n").find((line) => line.startsWith(`  ${id} `))).toBeDefined();
      expect(text).toContain(summary);
    }
  }
});

it("list() of a kind prints a line an entry, the id first: what `cut` and `awk` want", () => {
  const ids = listed("losses")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(ids).toEqual(registry.losses.map(({ id }) => id));
});

it("list() of an entry prints its parameters with range and default, and its references", () => {
  const text = listed("distributions", "ring");
  expect(text).toMatch(/^Ring\n/);
  expect(text).toContain("radiusX  Radius along x: a number in [0, 1], 0.6 by default");
  expect(text).toContain("https://arxiv.org/abs/1809.01587");
});

it("list() describes every entry there is", () => {
  for (const kind of kinds) for (const { id, label } of registry[kind]) expect(listed(kind, id)).toContain(label);
});

it("list() gives programs the same as JSON", () => {
  const entries = JSON.parse(listed(undefined, undefined, true)) as { kind: string; id: string }[];
  expect(entries).toHaveLength(kinds.flatMap((kind) => [...registry[kind]]).length);
  expect(JSON.parse(listed("latents", "gaussian", true))).toMatchObject([{ kind: "latents", id: "gaussian" }]);
});

it("list() refuses a kind and an id that are not there", () => {
  expect(() => listed("lasses")).toThrow(/^kind must be one of distributions, .*, got "lasses"\.$/);
  expect(() => listed("losses", "ring")).toThrow(/^losses must be one of non-saturating, .*, got "ring"\.$/);
});
