import { readConfig, registry } from "gan-core";
import { describe, expect, it } from "vitest";
import { en } from "../../words/en/index.ts";
import { entries } from "../../words/zh/entries.ts";
import { settings } from "../../words/zh/settings.ts";
import { editorIds } from "./editor-ids.ts";
import { fieldHint, fieldLabel, optionLabel } from "./field-words.ts";
import { type Field, sectionsOf } from "./fields.ts";
import { entryOf, type Kind } from "./value-at.ts";

const languages = [
  ["English", en],
  ["Chinese", { ...en, settings, entries }],
] as const;
const kinds: readonly Kind[] = [
  "latents",
  "losses",
  "regularizers",
  "optimizers",
  "activations",
  "normalizations",
  "initializers",
];

/** Configs that between them choose every entry, with every section open. */
const configs = [
  ...kinds.flatMap((kind) => registry[kind].map(({ id }) => config(kind, id))),
  readConfig({
    trainingSet: 10,
    decay: { shape: "linear" },
    ema: { decay: 0.5 },
    discriminator: { minibatch: { kernels: 1 } },
  }),
];
const everyField: Field[] = configs.flatMap((each) =>
  editorIds.flatMap((part) =>
    sectionsOf(part, each).flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === "regularizers" ? field.value.flatMap((r) => r.params) : field)),
    ),
  ),
);

function config(kind: Kind, id: string) {
  const choice = { id };
  return readConfig(
    {
      latents: { latent: choice },
      losses: { loss: choice },
      regularizers: { regularizers: [choice] },
      optimizers: { optimizers: { generator: choice } },
      activations: { generator: { activation: choice } },
      normalizations: { generator: { normalization: choice } },
      initializers: { generator: { initializer: choice } },
    }[kind],
  );
}

describe.each(languages)("the words of settings in %s", (_, words) => {
  it("fieldLabel() has a name for every field there can be", () => {
    for (const field of everyField) expect(fieldLabel(words, field), field.path).toMatch(/\S/);
  });

  it("fieldHint() says of every number what turning it up does, and of every choice what it is", () => {
    for (const field of everyField) {
      const hint = fieldHint(words, field);
      const said = field.kind === "number" ? hint.replace(/^[^.。]*?\d[.。](?!\d) ?/, "") : hint;
      if (field.kind === "choice" && field.of === undefined && /^decay|backend/.test(field.path)) continue;
      expect(said, `${field.path}: ${hint}`).toMatch(/\S/);
    }
  });

  it("optionLabel() has a name for every option", () => {
    for (const field of everyField) {
      if (field.kind !== "choice") continue;
      for (const { id } of field.options) {
        if (field.of === undefined) expect(words.settings.option, field.path).toHaveProperty([id]);
        expect(optionLabel(words, field, id)).toMatch(/\S/);
      }
    }
  });
});

it("the Chinese entries name every entry and each of its parameters, and nothing else", () => {
  const ids = kinds.flatMap((kind) => registry[kind].map(({ id }) => `${kind}.${id}`));
  expect(Object.keys(entries).toSorted()).toEqual(ids.toSorted());
  for (const id of ids) {
    const [kind, entry] = id.split(".") as [Kind, string];
    expect(Object.keys(entries[id]!.params ?? {}).toSorted(), id).toEqual(
      Object.keys(entryOf(kind, entry).params).toSorted(),
    );
  }
});
