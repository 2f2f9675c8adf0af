import type { RunConfig, RunPatch } from "./config.ts";

/**
 * A patch as plain JSON, with every parameter spelled out: what the config says, once the patch is in it, where the patch
 * says anything. Choices and lists are taken whole, sections key by key.
 */
export function plainPatch(patch: RunPatch, patched: RunConfig): RunPatch {
  return pick(patch, patched);
}

function pick(patch: object, config: object): object {
  return Object.fromEntries(
    Object.entries(patch).flatMap(([key, part]) => {
      if (part === undefined) return [];
      const value: unknown = config[key as keyof typeof config];
      return [[key, isSection(value) ? pick(part, value) : value]];
    }),
  );
}

function isSection(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("params" in value);
}
