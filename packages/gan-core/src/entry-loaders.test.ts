import { expect, it } from "vitest";
import type { AnyEntry } from "./define.ts";
import { divergenceLoaders } from "./divergences/loaders.ts";
import { entryLoaders } from "./entry-loaders.ts";
import { type Loaders, loadEntry } from "./loaders.ts";
import { type Kind, registry } from "./registry.ts";

const loaders: Readonly<Record<string, Loaders<object>>> = { ...entryLoaders, divergences: divergenceLoaders };
const kinds = Object.keys(loaders).map(
  (kind) => [kind, registry[kind as Kind] as readonly AnyEntry<object>[]] as const,
);

it.each(kinds)("entryLoaders.%s has the ids of the registry, in its order", (kind, entries) => {
  expect(Object.keys(loaders[kind]!)).toEqual(entries.map(({ id }) => id));
});

it.each(kinds)("loadEntry() gives the registry's own %s", async (kind, entries) => {
  for (const entry of entries) expect(await loadEntry(loaders[kind]!, entry.id)).toBe(entry);
});
