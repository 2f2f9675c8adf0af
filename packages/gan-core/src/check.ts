/**
 * Refusals, all in one sentence: `path must rule, got value.`
 *
 * Every check is written so that NaN fails it.
 */

export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** Throws a RangeError that names the path, the rule and the value. */
export function refuse(path: string, rule: string, got: unknown): never {
  throw new RangeError(`${path} ${rule}, got ${show(got)}.`);
}

/** Returns value if it is a number inside [min, max] (and whole, if asked); refuses it otherwise. */
export function checkNumber(path: string, value: unknown, rule: NumberRule = {}): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer = false } = rule;
  const inside = typeof value === "number" && value >= min && value <= max && Number.isFinite(value);
  if (!inside || (integer && !Number.isInteger(value))) refuse(path, `must be ${describe(rule)}`, value);
  return value;
}

/** Returns value if it is one of the options. */
export function checkOption<const T extends string>(path: string, value: unknown, options: readonly T[]): T {
  if (!options.includes(value as T)) {
    refuse(path, `must be one of ${options.map((o) => JSON.stringify(o)).join(", ")}`, value);
  }
  return value as T;
}

/** Returns value if it is a plain object with no keys but the known ones. */
export function checkObject(path: string, value: unknown, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(path, "must be an object", value);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      refuse(path, `must have no keys but ${known.join(", ") || "none"}`, key);
    }
  }
  return value as Record<string, unknown>;
}

/** Answers with the work's own answer. A refusal in it has the path put in front: `run.config: seed must be …`. */
export function within<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new RangeError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function describe({ min, max, integer }: NumberRule): string {
  const noun = integer ? "an integer" : "a finite number";
  if (min !== undefined && max !== undefined) return `${noun} in [${min}, ${max}]`;
  if (min !== undefined) return `${noun} of at least ${min}`;
  if (max !== undefined) return `${noun} of at most ${max}`;
  return noun;
}

/** The value as a person would type it, cut to a line. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.length > 8 ? `an array of ${value.length}` : `[${value.map(show).join(", ")}]`;
  if (value instanceof Float32Array) return `a Float32Array of ${value.length}`;
  if (typeof value === "object" && value !== null)
    return `an object with keys ${Object.keys(value).join(", ") || "none"}`;
  return Object.is(value, -0) ? "-0" : String(value);
}
