import type { AnyEntry } from "./define.ts";

/** How to load each entry of one kind, by id and in menu order: the file that holds it, and nothing else. */
export type Loaders<T> = Readonly<Record<string, () => Promise<Readonly<Record<string, AnyEntry<T>>>>>>;

/** The entry of an id that has a loader. */
export async function loadEntry<T>(loaders: Loaders<T>, id: string): Promise<AnyEntry<T>> {
  const exports = Object.values(await loaders[id]!());
  return exports.find((entry) => entry.id === id)!; // a bundler may have put more into the module than its file holds
}
