import { type Choice, type Description, type ParamValue, type RunConfig, readConfig, registry } from "gan-core";

/** What stands at a path of a config, as errors name it; undefined if nothing does. */
export function valueAtPath(config: RunConfig, path: string): unknown {
  const step = (at: unknown, key: string): unknown => (at as Readonly<Record<string, unknown>> | undefined)?.[key];
  return path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce(step, config as unknown);
}

let defaults: RunConfig | undefined;

/** What a value of the config is when nothing is said. */
export function usualAt(path: string): unknown {
  defaults ??= readConfig();
  return valueAtPath(defaults, path);
}

/** What a parameter of a choice is when nothing but the choice is said: the default run's, where that chooses the same. */
export function usualParam(kind: Kind, path: string, id: string, key: string): ParamValue {
  const usual = usualAt(path) as Choice | undefined;
  return usual?.id === id ? usual.params![key]! : entryOf(kind, id).params[key]!.default;
}

/** What a person chooses from here. Data are chosen elsewhere, and what is measured is no part of a config. */
export type Kind = Exclude<keyof typeof registry, "distributions" | "divergences">;

export function entryOf(kind: Kind, id: string): Description {
  const entries: readonly Description[] = registry[kind];
  return entries.find((entry) => entry.id === id)!;
}
