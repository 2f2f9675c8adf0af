import { heldLibrary, holdLibrary, type Library } from "./library.ts";

let loading: Promise<Library> | undefined;

/** Loads the library, once; a load that failed is tried again. */
export function loadLibrary(): Promise<Library> {
  loading ??= import("./whole.ts").then(
    ({ whole }) => {
      holdLibrary(whole);
      return whole;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * Does what needs the library: at once, and answers with its answer, if the library is there; else as soon as it is, and
 * answers with nothing. `failed` hears why it cannot be done later.
 */
export function withLibrary<T>(work: (library: Library) => T, failed: (error: unknown) => void): T | undefined {
  const held = heldLibrary();
  if (held) return work(held);
  loadLibrary().then(work).catch(failed);
  return undefined;
}
