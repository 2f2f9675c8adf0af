import { type AnyEntry, type Description, type ParamSpec, registry } from "../src/index.ts";
import { refuse } from "./refuse.ts";
import { table } from "./report.ts";
import type { Terminal } from "./terminal.ts";

export const kinds = Object.keys(registry) as (keyof typeof registry)[];

/** `gan list [kind] [id]`: what there is to choose from; with an id, its parameters, their ranges and its references. */
export function list(
  kind: string | undefined,
  id: string | undefined,
  { json = false }: { readonly json?: boolean },
  terminal: Terminal,
): void {
  if (kind !== undefined && !kinds.some((known) => known === kind))
    refuse("kind", `must be one of ${kinds.join(", ")}`, kind);
  const shown = kinds.filter((known) => kind === undefined || known === kind);
  const found = shown.map((known) => ({ kind: known, entries: entriesOf(known, id) }));
  if (json) terminal.out(`${JSON.stringify(found.flatMap(flatten), null, 2)}\n`);
  else if (id !== undefined) terminal.out(describe(found[0]!.entries[0]!));
  else if (kind !== undefined) terminal.out(summaries(found[0]!.entries));
  else terminal.out(found.map((group) => `${group.kind}\n${summaries(group.entries, "  ")}`).join("\n"));
}

function entriesOf(kind: keyof typeof registry, id: string | undefined): readonly Description[] {
  const entries: readonly AnyEntry<object>[] = registry[kind];
  if (id === undefined) return entries;
  const found = entries.filter((entry) => entry.id === id);
  if (found.length === 0) refuse(kind, `must be one of ${entries.map((entry) => entry.id).join(", ")}`, id);
  return found;
}

function flatten(group: { readonly kind: string; readonly entries: readonly Description[] }) {
  return group.entries.map(({ id, label, summary, params, references }) => ({
    ...{ kind: group.kind, id, label, summary, params, references },
  }));
}

function summaries(entries: readonly Description[], indent = ""): string {
  return table(entries.map(({ id, summary }) => [indent + id, summary]));
}

function describe({ label, summary, params, references }: Description): string {
  const rows = Object.entries(params).map(([key, spec]) => [`  ${key}`, `${spec.label}: ${range(spec)}`]);
  const cited = references.map(({ cite, url }) => `  ${cite}\n  ${url}\n`).join("");
  return `${label}\n${summary}\n\n${rows.length === 0 ? "" : `${table(rows)}\n`}${cited}`;
}

function range(spec: ParamSpec): string {
  switch (spec.kind) {
    case "option":
      return `${spec.options.join(" | ")}, ${spec.default} by default`;
    case "points":
      return `a flat list of numbers, ${spec.default.length} by default`;
    default:
      return `${spec.integer ? "an integer" : "a number"} in [${spec.min}, ${spec.max}], ${spec.default} by default`;
  }
}
