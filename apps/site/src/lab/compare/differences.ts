import type { RunConfig } from "gan-core";

/** One thing in which runs differ, and what each has of it. */
export interface Difference {
  /** As errors name it; `*` where both networks or both optimizers have it alike. */
  readonly path: string;
  readonly values: readonly unknown[];
}

/**
 * All in which configs differ, each by the smallest choice or number that holds all of it. A choice with another id is one
 * thing, whatever its parameters; a list is one thing; and so is what differs alike in both players.
 */
export function differencesOf(configs: readonly RunConfig[]): readonly Difference[] {
  const all = walk("", configs);
  const merged = new Map<string, Difference>();
  for (const { path, values } of all) {
    const shared = path.replace(/\b(generator|discriminator)\b/, "*");
    const twins = all.filter((other) => other.path.replace(/\b(generator|discriminator)\b/, "*") === shared);
    const alike = twins.length === 2 && JSON.stringify(twins[0]!.values) === JSON.stringify(twins[1]!.values);
    merged.set(alike ? shared : path, { path: alike ? shared : path, values });
  }
  return [...merged.values()];
}

function walk(path: string, values: readonly unknown[]): readonly Difference[] {
  if (new Set(values.map((value) => JSON.stringify(value))).size < 2) return [];
  if (!values.every(isSection) || new Set(values.map((value) => value["id"])).size > 1) return [{ path, values }];
  const keys = new Set(values.flatMap((value) => Object.keys(value)));
  return [...keys].flatMap((key) =>
    walk(
      path === "" ? key : `${path}.${key}`,
      values.map((value) => value[key]),
    ),
  );
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
