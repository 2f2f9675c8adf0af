import type { RunConfig } from "gan-core";

/**
 * What differs between two configs, each thing by the path of the smallest choice or number that holds all of the
 * difference: `["packing"]`, `["schedule.id"]`, `["optimizers.generator.params.rate"]`.
 *
 * A choice with another id is one thing, whatever its parameters. A list is one thing. A parameter that both networks or
 * both optimizers have, changed alike in both, is one thing too: `optimizers.*.params.beta1`.
 */
export function changedThings(before: RunConfig, after: RunConfig): readonly string[] {
  const changes = differences(before, after, "");
  const common = new Map<string, string[]>();
  for (const change of changes) {
    const key = `${change.path.replace(/\b(generator|discriminator)\b/, "*")} ${change.text}`;
    common.set(key, [...(common.get(key) ?? []), change.path]);
  }
  return [...common].map(([key, paths]) => (paths.length > 1 ? key.slice(0, key.indexOf(" ")) : paths[0]!));
}

interface Difference {
  readonly path: string;
  /** What it is now. */
  readonly text: string;
}

function differences(before: unknown, after: unknown, path: string): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isWhole = !isSection(before) || !isSection(after) || (isChoice(before) && before["id"] !== after["id"]);
  if (isWhole) return [{ path, text: JSON.stringify(after) }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], path === "" ? key : `${path}.${key}`));
}

type Section = Readonly<Record<string, unknown>>;

function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isChoice(value: Section): boolean {
  return "id" in value && "params" in value;
}
