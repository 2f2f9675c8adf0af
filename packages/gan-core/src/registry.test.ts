import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyEntry, ParamValue } from "./define.ts";
import { entryOf, type Kind, registry } from "./registry.ts";

/** The folders entries live in, each with the kinds it holds. */
const folders: readonly (readonly [string, readonly Kind[]])[] = [
  ["distributions", ["distributions"]],
  ["latents", ["latents"]],
  ["losses", ["losses"]],
  ["regularizers", ["regularizers"]],
  ["optimizers", ["optimizers"]],
  ["divergences", ["divergences"]],
  ["normalizations", ["normalizations"]],
  ["networks", ["activations", "initializers"]],
];

const here = (path: string): URL => new URL(path, import.meta.url);
const registered = (kinds: readonly Kind[]): AnyEntry<object>[] => kinds.flatMap((kind) => [...registry[kind]]);

describe.each(folders)("src/%s", async (folder, kinds) => {
  const names = readdirSync(here(`./${folder}/`))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.replace(/\.ts$/, ""));
  const files = await Promise.all(names.filter((name) => name !== "index").map((name) => read(folder, name)));

  it("has its entries in the registry, all of them and nothing else", () => {
    const found = files.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(found.toSorted()).toEqual(
      registered(kinds)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("has its entries in its index, all of them and nothing else", async () => {
    const { entries } = await read(folder, "index");
    expect(new Set(entries)).toEqual(new Set(registered(kinds)));
  });

  // A file with a single entry is a person's way to it: named for the id, with a test and prose beside it. Small things
  // of a kind, such as activations, share one file, and need none of this.
  const single = files.filter(({ entries }) => entries.length === 1);

  it.each(single.map(({ name, entries }) => [name, entries[0]!] as const))(
    "%s is named for what it holds",
    (name, entry) => {
      expect(name).toBe(entry.id);
      expect(Object.keys(files.find((file) => file.name === name)!.exports)).toEqual([camelCase(entry.id)]);
    },
  );

  it.each(single.map(({ name }) => name))("%s has a test and prose beside it", (name) => {
    expect(existsSync(here(`./${folder}/${name}.test.ts`))).toBe(true);
    expect(existsSync(here(`./${folder}/${name}.md`))).toBe(true);
  });

  it.each(single.map(({ name, entries }) => [name, entries[0]!] as const))(
    "%s has prose with its formula and its references",
    (name, entry) => {
      const prose = readFileSync(here(`./${folder}/${name}.md`), "utf8");
      expect(prose.split("\n")[0]).toBe(`# ${entry.label}`);
      expect(prose).toMatch(/\$[^$]+\$/);
      for (const { url } of entry.references) expect(prose).toContain(url);
    },
  );
});

const all = Object.entries(registry).flatMap(([kind, entries]) =>
  (entries as readonly AnyEntry<object>[]).map((entry) => [`${kind}: ${entry.id}`, entry] as const),
);

describe.each(all)("%s", (_, entry) => {
  it("can be shown to a person", () => {
    expect(entry.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(entry.label).not.toBe("");
    expect(entry.summary).toMatch(/^[A-Z][^\n]*\.$/);
    expect(entry.references.length).toBeGreaterThan(0);
    for (const { cite, url } of entry.references) {
      expect(cite).not.toBe("");
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it("has knobs with names, and defaults they can be turned to", () => {
    for (const spec of Object.values(entry.params)) {
      expect(spec.label).not.toBe("");
      if (spec.kind === "points") continue;
      if (spec.kind === "option") expect(spec.options).toContain(spec.default);
      else {
        expect(spec.min).toBeLessThan(spec.max);
        expect(spec.default).toBeGreaterThanOrEqual(spec.min);
        expect(spec.default).toBeLessThanOrEqual(spec.max);
      }
    }
  });

  it("builds by default, names itself, and builds the same from that name", () => {
    const thing = entry();
    expect(thing.id).toBe(entry.id);
    expect(Object.keys(thing.params)).toEqual(Object.keys(entry.params));
    const plain = JSON.parse(JSON.stringify(thing.params)) as Record<string, ParamValue>;
    expect(entry(plain).params).toEqual(thing.params);
  });

  it("builds with each knob at either end", () => {
    for (const [key, spec] of Object.entries(entry.params)) {
      const ends = spec.kind === "points" ? [] : spec.kind === "option" ? spec.options : [spec.min, spec.max];
      for (const end of ends) expect(entry(withEnd(entry, key, end)).params[key]).toBe(end);
    }
  });
});

it("registry has no id twice in a kind", () => {
  for (const entries of Object.values(registry)) {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it("entryOf() finds an entry by its kind and id", () => {
  expect(entryOf("losses", "hinge")).toBe(registry.losses[4]);
  expect(entryOf("latents", "gaussian")({ dims: 3 }).dims).toBe(3);
});

it("entryOf() lists what there is when there is no such id", () => {
  expect(() => entryOf("latents", "cauchy" as "uniform")).toThrow(
    'registry.latents: id must be one of "uniform", "gaussian", got "cauchy".',
  );
});

interface SourceFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly entries: readonly AnyEntry<object>[];
}

/** A file's exports, and those among them that are entries: factories that describe themselves. */
async function read(folder: string, name: string): Promise<SourceFile> {
  const exports = (await import(`./${folder}/${name}.ts`)) as Record<string, unknown>;
  return { name, exports, entries: Object.values(exports).filter(isEntry) };
}

function isEntry(value: unknown): value is AnyEntry<object> {
  return typeof value === "function" && "id" in value && "summary" in value && "params" in value;
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * One knob turned to an end. Data alone must still fit where that knob is their shape: a point of so many dimensions, one
 * row or column of so many pixels.
 */
function withEnd(entry: AnyEntry<object>, key: string, end: ParamValue): Record<string, ParamValue> {
  const data = Object.entries(entry.params).find(([, spec]) => spec.kind === "points");
  const shape = ["dims", "width", "height"].filter((name) => name in entry.params);
  if (data === undefined || !shape.includes(key)) return { [key]: end };
  const ones = Object.fromEntries(shape.map((name) => [name, 1]));
  return { [data[0]]: new Array<number>(end as number).fill(1), ...ones, [key]: end };
}
