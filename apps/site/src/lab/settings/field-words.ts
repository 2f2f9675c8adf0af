import type { Words } from "../../words/words.ts";
import type { ChoiceField, Field } from "./fields.ts";
import { needsTfjs } from "./needs-tfjs.ts";
import { entryOf, type Kind } from "./value-at.ts";
import { rangeWords } from "./wrong-number.ts";

/** What an entry is called, in the page's language; in gan-core's own words where that has none. */
export function entryLabel(words: Words, of: Kind, id: string): string {
  return words.entries[`${of}.${id}`]?.label ?? entryOf(of, id).label;
}

export function entrySummary(words: Words, of: Kind, id: string): string {
  return words.entries[`${of}.${id}`]?.summary ?? entryOf(of, id).summary;
}

/** What a field is called. */
export function fieldLabel(words: Words, { name }: Pick<Field, "name">): string {
  const plain = (words.settings.field as Readonly<Record<string, unknown>>)[name];
  if (typeof plain === "string") return plain;
  const { of, id, key } = paramOf(name);
  return words.entries[`${of}.${id}`]?.params?.[key] ?? entryOf(of, id).params[key]!.label;
}

/** An option of a choice, as a menu shows it: with what it would bring along. */
export function optionLabel(words: Words, field: ChoiceField, id: string): string {
  const label = valueLabel(words, field, id);
  return needsTfjs(field.path, id === "none" ? null : id) ? words.settings.withTfjs(label) : label;
}

/** What is chosen. */
export function valueLabel(words: Words, { of }: Pick<ChoiceField, "of">, id: string): string {
  return of === undefined || id === "none" ? (words.settings.option[id] ?? id) : entryLabel(words, of, id);
}

/** A line under a field: what it may be, and what turning it up does; of a choice, what is chosen. */
export function fieldHint(words: Words, field: Field): string {
  const { settings } = words;
  if (field.kind === "regularizers") return "";
  if (field.kind === "choice") {
    const about =
      field.of === undefined || field.value === "none"
        ? (settings.about[`${field.name}.${field.value}`] ?? hintOf(words, field.name))
        : entrySummary(words, field.of, field.value);
    return needsTfjs(field.path, field.value) ? `${about} ${settings.needsTfjs}` : about;
  }
  const hint = hintOf(words, field.name);
  return field.kind === "layers" ? hint : `${rangeWords(words, field.spec)} ${hint}`.trim();
}

function hintOf({ settings }: Words, name: string): string {
  return settings.hint[name] ?? settings.hint[name.slice(name.lastIndexOf(".") + 1)] ?? "";
}

function paramOf(name: string): { readonly of: Kind; readonly id: string; readonly key: string } {
  const [of, id, key] = name.split(".");
  return { of: of as Kind, id: id!, key: key! };
}
