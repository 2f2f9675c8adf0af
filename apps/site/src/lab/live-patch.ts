import type { RunConfig, RunPatch } from "gan-core";

/** What a run can take over while it trains. */
const live: ReadonlySet<string> = new Set([
  "loss",
  "regularizers",
  "optimizers",
  "decay",
  "schedule",
  "ema",
] satisfies (keyof RunPatch)[]);

/** Whether a run takes over another value at this path of its config, or has to start again. */
export function actsAtOnce(path: string): boolean {
  return live.has(path.split(/[.[]/, 1)[0]!);
}

/** The way from one config to another without starting again; undefined where there is none. */
export function livePatch(from: RunConfig, to: RunConfig): RunPatch | "same" | undefined {
  const keys = Object.keys(to) as (keyof RunConfig)[];
  const changed = keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
  if (changed.length === 0) return "same";
  return changed.every((key) => live.has(key)) ? Object.fromEntries(changed.map((key) => [key, to[key]])) : undefined;
}
