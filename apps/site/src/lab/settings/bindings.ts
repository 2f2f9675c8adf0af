import type { RunConfig } from "gan-core";
import type { Words } from "../../words/words.ts";
import { pieces } from "../rich.ts";
import type { EditorId } from "./editor-ids.ts";
import { entryLabel, fieldLabel, valueLabel } from "./field-words.ts";
import { type ChoiceField, type NumberField, sectionsOf } from "./fields.ts";
import { withLayers, withWidth } from "./layers.ts";
import { limitsOf } from "./limits.ts";
import { numberText } from "./number-text.ts";
import type { NumberSpec } from "./scale.ts";

/** A value in a phrase that can be changed where it stands. */
export interface Binding {
  /** What it is of, for those who do not see where it stands: "Generator: learning rate". */
  readonly name: string;
  readonly path: string;
  /** As a number to turn; a choice is turned through its options. */
  readonly value: number;
  readonly spec: NumberSpec;
  readonly isChoice: boolean;
  /** As it is shown. */
  show(value: number): string;
  /** What goes into the config. */
  set(value: number): unknown;
}

export interface Piece {
  readonly text: string;
  readonly binding?: Binding;
}

/** The phrases that stand under a part, cut where a value can be changed. */
export function phrasesOf(part: EditorId, config: RunConfig, words: Words): readonly (readonly Piece[])[] {
  return phrases[part](config, words).map((phrase) => {
    const seen: Record<string, number> = {};
    return pieces(phrase).map(({ text, mark }): Piece => {
      if (mark === undefined) return { text };
      const nth = seen[mark] ?? 0;
      seen[mark] = nth + 1;
      return { text, binding: bind(part, mark, nth, config, words) };
    });
  });
}

const phrases: Readonly<Record<EditorId, (config: RunConfig, words: Words) => readonly string[]>> = {
  noise: ({ latent }, words) => [
    words.settings.phrase.latent(numberText(latent.params!["dims"] as number), entryLabel(words, "latents", latent.id)),
  ],
  generator: networkPhrases("generator"),
  discriminator: networkPhrases("discriminator"),
  loss: ({ loss }, words) => [words.settings.phrase.loss(entryLabel(words, "losses", loss.id))],
  run: ({ batchSize, seed, schedule }, words) => [
    words.settings.phrase.run(numberText(batchSize), numberText(seed), words.settings.option[schedule.id]!),
  ],
};

function networkPhrases(player: "generator" | "discriminator") {
  return (config: RunConfig, words: Words): readonly string[] => {
    const { phrase } = words.settings;
    const { hidden, activation } = config[player];
    const { id, params } = config.optimizers[player];
    return [
      phrase.network(hidden.map(numberText), entryLabel(words, "activations", activation.id)),
      phrase.learning(
        entryLabel(words, "optimizers", id),
        numberText(params!["rate"] as number),
        numberText(config.schedule[`${player}Steps`]),
      ),
    ];
  };
}

/** The field of a part that a mark stands for, by the end of its path. */
const ends: Readonly<Record<string, string>> = {
  dims: ".params.dims",
  latent: "latent",
  activation: ".activation",
  rate: ".params.rate",
  updates: "Steps",
  loss: "loss",
  batch: "batchSize",
  seed: "seed",
  schedule: "schedule.id",
};

function bind(part: EditorId, mark: string, nth: number, config: RunConfig, words: Words): Binding {
  const { settings } = words;
  const nameOf = (what: string) => settings.of(settings.part[part], what);
  if (mark === "layers" || mark === "width") {
    const { hidden } = config[part as "generator" | "discriminator"];
    const path = `${part}.hidden`;
    const same = hidden.every((width) => width === hidden[0]);
    const shared = { path, isChoice: false, show: numberText };
    if (mark === "layers") {
      const spec: NumberSpec = { min: 0, max: 32, integer: true, scale: "linear" };
      const name = nameOf(settings.field.layers);
      return { ...shared, name, value: hidden.length, spec, set: (count) => withLayers(hidden, count) };
    }
    const name = nameOf(same ? settings.field.widths : settings.field.width(nth + 1));
    const set = (width: number) => withWidth(hidden, width, same ? undefined : nth);
    return { ...shared, name, value: hidden[nth]!, spec: limitsOf(path), set };
  }
  const fields = sectionsOf(part, config).flatMap((section) => section.fields);
  const end = mark === "optimizer" ? `optimizers.${part}` : ends[mark]!;
  const field = fields.find(({ path }) => path.endsWith(end)) as NumberField | ChoiceField;
  const name = nameOf(fieldLabel(words, field));
  return field.kind === "number"
    ? { name, path: field.path, isChoice: false, value: field.value, spec: field.spec, show: numberText, set: (v) => v }
    : turned(field, name, words);
}

/** A choice as a number: the place of an option in its menu. */
function turned(field: ChoiceField, name: string, words: Words): Binding {
  const { path, options } = field;
  return {
    name,
    path,
    isChoice: true,
    value: options.findIndex(({ id }) => id === field.value),
    spec: { min: 0, max: options.length - 1, integer: true, scale: "linear" },
    show: (at) => valueLabel(words, field, options[at]!.id),
    set: (at) => options[at]!.value,
  };
}
