import { refuse } from "../check.ts";

/** An object of another program's file: its text or its parsed value. Keys nobody asks for are no concern. */
export function parseObject(path: string, given: unknown): Readonly<Record<string, unknown>> {
  return readObject(path, typeof given === "string" ? parse(path, given) : given);
}

/** The value, if it is an object with keys. */
export function readObject(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(path, "must be an object", value);
  return value as Readonly<Record<string, unknown>>;
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RangeError(`${path} must be JSON: ${(cause as Error).message}`, { cause });
  }
}
