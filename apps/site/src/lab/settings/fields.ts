import { type Choice, type RunConfig, registry } from "gan-core";
import { actsAtOnce } from "../live-patch.ts";
import type { EditorId } from "./editor-ids.ts";
import { limitsOf, namesOf, specOf } from "./limits.ts";
import type { NumberSpec } from "./scale.ts";
import { entryOf, type Kind, usualAt, usualParam, valueAtPath } from "./value-at.ts";

/** Settings that belong together. They act alike: at once, or from iteration 0. */
export interface Section {
  readonly id: SectionId;
  readonly live: boolean;
  readonly fields: readonly Field[];
}
export type SectionId =
  | "noise"
  | "network"
  | "learning"
  | "loss"
  | "regularizers"
  | "points"
  | "engine"
  | "turns"
  | "decay"
  | "average";

/** Something that can be set, where it stands in the config. */
export type Field = NumberField | ChoiceField | LayersField | RegularizersField;

interface Setting {
  readonly path: string;
  /** By which its words are found: "hidden", "schedule.id"; of an entry's parameter "optimizers.adam.rate". */
  readonly name: string;
}
export interface NumberField extends Setting {
  readonly kind: "number";
  readonly value: number;
  readonly usual: number;
  readonly spec: NumberSpec;
}
export interface ChoiceField extends Setting {
  readonly kind: "choice";
  /** Whose entries it chooses from; none for names of the config's own. */
  readonly of?: Kind;
  readonly value: string;
  readonly usual: string;
  readonly options: readonly Option[];
}
export interface Option {
  readonly id: string;
  /** What is put into the config. */
  readonly value: unknown;
}
export interface LayersField extends Setting {
  readonly kind: "layers";
  readonly value: readonly number[];
  readonly usual: readonly number[];
  readonly spec: NumberSpec;
}
export interface RegularizersField extends Setting {
  readonly kind: "regularizers";
  readonly value: readonly { readonly id: string; readonly params: readonly Field[] }[];
}

/** Everything that can be set of a part, as it is. Parameters follow the choice they are of. */
export function sectionsOf(part: EditorId, config: RunConfig): readonly Section[] {
  return sections[part](config).map(({ id, fields }) => ({ id, live: actsAtOnce(fields[0]!.path), fields }));
}

/** Sections in two columns, in their order. */
export function columnsOf(all: readonly Section[]): readonly (readonly Section[])[] {
  const left = Math.max(1, Math.floor(all.length / 2));
  return [all.slice(0, left), all.slice(left)];
}

type Draft = Omit<Section, "live">;

const sections: Readonly<Record<EditorId, (config: RunConfig) => readonly Draft[]>> = {
  noise: (config) => [{ id: "noise", fields: choice(config, "latents", "latent", "latent") }],
  generator: (config) => [
    {
      id: "network",
      fields: [...network(config, "generator"), ...choice(config, "activations", "generator.output", "output")],
    },
    { id: "learning", fields: learning(config, "generator") },
  ],
  discriminator: (config) => [
    { id: "network", fields: [...network(config, "discriminator"), ...minibatch(config)] },
    { id: "learning", fields: learning(config, "discriminator") },
  ],
  loss: (config) => [
    { id: "loss", fields: choice(config, "losses", "loss", "loss") },
    { id: "regularizers", fields: [regularizers(config)] },
  ],
  run: (config) => [
    {
      id: "points",
      fields: [number(config, "seed"), number(config, "batchSize"), ...trainingSet(config), number(config, "packing")],
    },
    { id: "engine", fields: ["engine.id", "engine.backend", "engine.precision"].map((path) => named(config, path)) },
    { id: "turns", fields: [named(config, "schedule.id"), number(config, "schedule.unrolling")] },
    { id: "decay", fields: decay(config) },
    {
      id: "average",
      fields: [number(config, "ema.decay"), ...(config.ema.decay > 0 ? [number(config, "ema.start")] : [])],
    },
  ],
};

type Player = "generator" | "discriminator";

function network(config: RunConfig, player: Player): Field[] {
  const path = `${player}.hidden`;
  return [
    {
      kind: "layers",
      path,
      name: "hidden",
      value: config[player].hidden,
      usual: usualAt(path) as readonly number[],
      spec: limitsOf(path),
    },
    ...choice(config, "activations", `${player}.activation`, "activation"),
    ...choice(config, "initializers", `${player}.initializer`, "initializer"),
    ...choice(config, "normalizations", `${player}.normalization`, "normalization"),
  ];
}

function learning(config: RunConfig, player: Player): Field[] {
  return [
    ...choice(config, "optimizers", `optimizers.${player}`, "optimizer"),
    number(config, `schedule.${player}Steps`, "updates"),
  ];
}

function minibatch(config: RunConfig): Field[] {
  const path = "discriminator.minibatch";
  const kernels = number(config, `${path}.kernels`, "kernels");
  return kernels.value === 0 ? [kernels] : [kernels, number(config, `${path}.dims`, "dims")];
}

function trainingSet({ trainingSet: size }: RunConfig): Field[] {
  const path = "trainingSet";
  const options = [
    { id: "endless", value: null },
    { id: "fixed", value: 1000 },
  ];
  const which: Field = {
    kind: "choice",
    path,
    name: path,
    value: size === null ? "endless" : "fixed",
    usual: "endless",
    options,
  };
  if (size === null) return [which];
  return [which, { kind: "number", path, name: "trainingSize", value: size, usual: 1000, spec: limitsOf(path) }];
}

function decay(config: RunConfig): Field[] {
  const shape = named(config, "decay.shape");
  const rest = ["decay.start", "decay.iterations", "decay.end"].map((path) => number(config, path));
  return config.decay.shape === "constant" ? [shape] : [shape, ...rest];
}

function regularizers({ regularizers: list }: RunConfig): Field {
  const path = "regularizers";
  const value = list.map((chosen, i) => ({ id: chosen.id, params: params(path, `${path}[${i}]`, chosen) }));
  return { kind: "regularizers", path, name: path, value };
}

/** A choice of an entry and its parameters; "none" where there need not be one. */
function choice(config: RunConfig, of: Kind, path: string, name: string): Field[] {
  const chosen = valueAtPath(config, path) as Choice | null;
  const usual = usualAt(path) as Choice | null;
  const entries = registry[of].map(({ id }): Option => ({ id, value: id === usual?.id ? usual : { id } }));
  return [
    {
      kind: "choice",
      path,
      name,
      of,
      value: chosen?.id ?? "none",
      usual: usual?.id ?? "none",
      options: usual === null ? [{ id: "none", value: null }, ...entries] : entries,
    },
    ...(chosen === null ? [] : params(of, path, chosen)),
  ];
}

function params(of: Kind, path: string, { id, params: values = {} }: Choice): Field[] {
  return Object.entries(entryOf(of, id).params).flatMap(([key, spec]): Field[] => {
    const at = { path: `${path}.params.${key}`, name: `${of}.${id}.${key}` };
    const usual = usualParam(of, path, id, key);
    if (spec.kind === "points") return [];
    if (spec.kind === "option") {
      const options = spec.options.map((option) => ({ id: option, value: option }));
      return [{ kind: "choice", ...at, value: values[key] as string, usual: usual as string, options }];
    }
    return [{ kind: "number", ...at, value: values[key] as number, usual: usual as number, spec: specOf(spec) }];
  });
}

function number(config: RunConfig, path: string, name = path): NumberField {
  return {
    kind: "number",
    path,
    name,
    value: valueAtPath(config, path) as number,
    usual: usualAt(path) as number,
    spec: limitsOf(path),
  };
}

/** One of the config's own names. */
function named(config: RunConfig, path: string): ChoiceField {
  return {
    kind: "choice",
    path,
    name: path,
    value: valueAtPath(config, path) as string,
    usual: usualAt(path) as string,
    options: namesOf(path).map((id) => ({ id, value: id })),
  };
}
