/** Throws the RangeError that ends the command with exit code 2: `--count must be an integer of at least 1, got 0.` */
export function refuse(path: string, rule: string, got: unknown): never {
  throw new RangeError(`${path} ${rule}, got ${typeof got === "string" ? JSON.stringify(got) : String(got)}.`);
}

/** Does the work; what it refuses is said with the name of the file, or the option, that it came from. */
export function blame<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(name, error);
  }
}

/** The error, with a name before what it says if it is a refusal. */
export function named(name: string, error: unknown): unknown {
  return error instanceof RangeError ? new RangeError(`${name}: ${error.message}`, { cause: error }) : error;
}
