/**
 * Refusals, all in one sentence: `name: option must rule, got value.`
 *
 * Every check is written so that NaN fails it.
 */

/** Throws a RangeError that names who refuses, what must hold and what was given. */
export function refuse(name: string, rule: string, got: unknown): never {
  throw new RangeError(`${name}: ${rule}, got ${show(got)}.`);
}

/** Returns value if it is a number in [min, max], both ends included. */
export function checkRange(name: string, option: string, value: number, min: number, max: number): number {
  if (!(typeof value === "number" && value >= min && value <= max)) {
    refuse(name, `${option} must be in [${min}, ${max}]`, value);
  }
  return value;
}

/** Returns value if it is finite and not below min. */
export function checkAtLeast(name: string, option: string, value: number, min: number): number {
  if (!(Number.isFinite(value) && value >= min)) {
    refuse(name, `${option} must be a finite number of at least ${min}`, value);
  }
  return value;
}

/** Returns value if it is finite and above zero. */
export function checkPositive(name: string, option: string, value: number): number {
  if (!(Number.isFinite(value) && value > 0)) refuse(name, `${option} must be a finite number above 0`, value);
  return value;
}

/** Returns value if it is whole and not below min. */
export function checkWhole(name: string, option: string, value: number, min: number): number {
  if (!(Number.isSafeInteger(value) && value >= min)) {
    refuse(name, `${option} must be an integer of at least ${min}`, value);
  }
  return value;
}

/** Returns value if it is a string with something in it besides white space. */
export function checkText(name: string, option: string, value: string): string {
  if (!(typeof value === "string" && value.trim() !== ""))
    refuse(name, `${option} must be a text that is not empty`, value);
  return value;
}

/** Returns value if it is one of the options. */
export function checkOption<const T extends string>(name: string, option: string, value: T, options: readonly T[]): T {
  if (!options.includes(value)) {
    refuse(name, `${option} must be one of ${options.map((o) => JSON.stringify(o)).join(", ")}`, value);
  }
  return value;
}

/** Returns value if it is a pair of two different finite numbers. Either may be the larger. */
export function checkDomain(name: string, option: string, value: readonly [number, number]): readonly [number, number] {
  const [lo, hi] = Array.isArray(value) && value.length === 2 ? (value as readonly [number, number]) : [NaN, NaN];
  if (!(Number.isFinite(hi - lo) && lo !== hi)) {
    refuse(name, `${option} must be two different finite numbers`, value);
  }
  return value;
}

/** Checks a channel given as a constant; a function is asked per mark, where the layer skips what cannot be drawn. */
export function checkChannel<T>(value: T | ((index: number) => T), check: (value: T) => unknown): void {
  if (typeof value !== "function") check(value);
}

/** The value as a person would type it, cut to a line. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.length > 8 ? `an array of ${value.length}` : `[${value.map(show).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `an object with keys ${Object.keys(value).join(", ") || "none"}`;
  return Object.is(value, -0) ? "-0" : String(value);
}
