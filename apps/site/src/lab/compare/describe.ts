import { type AnyEntry, type RunConfig, registry } from "gan-core";
import type { Words } from "../../words/words.ts";
import { decimal } from "../format.ts";
import type { RunView } from "./compare-session.ts";
import { type Difference, differencesOf } from "./differences.ts";

type CompareWords = Words["compare"];

/** What a difference is about, in words. */
export function thingOf({ path }: Difference, words: CompareWords): string {
  return words.thing[path] ?? words.otherThing(path);
}

/** A setting's value in words: entries by their names, nothing by a word. */
export function valueText(value: unknown, words: CompareWords): string {
  if (value === null || value === undefined) return words.none;
  if (Array.isArray(value))
    return value.length === 0 ? words.none : value.map((item) => valueText(item, words)).join(", ");
  if (typeof value === "object" && "id" in value) return labelOf(String(value.id));
  return String(value);
}

/** "Same data, same seed, one thing different: the loss." */
export function leadOf(configs: readonly RunConfig[], words: CompareWords): string {
  const names = differencesOf(configs).map((difference) => thingOf(difference, words));
  const same = (read: (config: RunConfig) => unknown) =>
    new Set(configs.map((each) => JSON.stringify(read(each)))).size === 1;
  return words.lead(
    names,
    same(({ seed }) => seed),
    same(({ data }) => data),
  );
}

/** What a run has otherwise than the first: "loss Wasserstein". Of the first, against the only other; empty beside several. */
export function titleOf(
  configs: readonly RunConfig[],
  place: number,
  words: CompareWords,
): readonly { readonly name: string; readonly value: string }[] {
  const other = configs[place === 0 ? 1 : place];
  if (other === undefined || (place === 0 && configs.length > 2)) return [];
  return differencesOf([configs[0]!, other]).map((difference) => ({
    name: words.short(thingOf(difference, words)),
    value: valueText(difference.values[place === 0 ? 0 : 1], words),
  }));
}

/** "5 of 8 modes, JS 0.31." */
export function foundOf({ modes, js }: RunView, letter: string, words: CompareWords): string {
  if (!js) return words.empty;
  const held = modes ? words.modesOf(modes.held.filter(Boolean).length, modes.held.length) : "";
  return words.said.found(letter, held, decimal(js.now, 2));
}

function labelOf(id: string): string {
  const all: readonly (readonly AnyEntry<unknown>[])[] = Object.values(registry);
  return all.flat().find((entry) => entry.id === id)?.label ?? id;
}
