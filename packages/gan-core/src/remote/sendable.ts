import { isBuilt } from "../define.ts";

/**
 * A config as a message can hold it: what was given as a thing built by its entry, functions and all, becomes the choice that
 * names it. Whether any of it is right is for whoever reads it to say: to know that takes every entry there is.
 */
export function sendable(value: unknown): unknown {
  if (isBuilt(value)) return { id: value.id, params: value.params };
  if (Array.isArray(value)) return value.map(sendable);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sendable(part)]));
}
