import { type AnyEntry, type Distribution, gaussians, type Loss, nonSaturating } from "gan-core";

/** All that gan-core offers to choose from, and what of the page goes by it. It is most of the Lab's weight. */
export type Library = typeof import("./whole.ts").whole;

/** What the opening run names: enough to show it and to train it. */
const opening = {
  distributions: [gaussians] as readonly unknown[] as readonly AnyEntry<Distribution>[],
  losses: [nonSaturating] as readonly unknown[] as readonly AnyEntry<Loss>[],
};

let held: Library | undefined;

/** The library, if it has been loaded. */
export function heldLibrary(): Library | undefined {
  return held;
}

/** The library. @throws Error before it has been loaded: whoever needs it begins by `withLibrary`. */
export function library(): Library {
  if (!held) throw new Error("library: must be loaded before it is read.");
  return held;
}

/** Keeps the library for all to read. */
export function holdLibrary(whole: Library): void {
  held = whole;
}

/** The entry of a distribution, if the page has it by now. */
export function distributionEntry(id: string): AnyEntry<Distribution> | undefined {
  const entries =
    (held?.registry.distributions as readonly unknown[] as typeof opening.distributions) ?? opening.distributions;
  return entries.find((entry) => entry.id === id);
}

/** The entry of a loss, if the page has it by now. */
export function lossEntry(id: string): AnyEntry<Loss> | undefined {
  const entries = (held?.registry.losses as readonly unknown[] as typeof opening.losses) ?? opening.losses;
  return entries.find((entry) => entry.id === id);
}
