import { heldLibrary, type Library } from "./library.ts";
import { loadLibrary, withLibrary } from "./load-library.ts";

/** The library, as panels follow it. */
export interface LibraryView {
  /** The library, once it is there. */
  readonly whole: Library | undefined;
  /** Loads it, if somebody may soon be in need of it. */
  warm(): void;
  load(): Promise<Library>;
  /** Loads something else beside it, which is of no use without. */
  with<T>(load: () => Promise<T>): Promise<T>;
  /** As {@link withLibrary}. */
  use<T>(work: (library: Library) => T): T | undefined;
}

export function createLibraryView(failed: (error: unknown) => void): LibraryView {
  let whole = $state.raw(heldLibrary());
  async function load(): Promise<Library> {
    whole = await loadLibrary();
    return whole;
  }
  return {
    get whole() {
      return whole;
    },
    load,
    async with(other) {
      const [loaded] = await Promise.all([other(), load()]);
      return loaded;
    },
    warm: () => void load().catch(() => {}), // whoever needs it then tries again, and hears why not
    use(work) {
      if (whole) return work(whole);
      return withLibrary((library) => {
        whole = library;
        return work(library);
      }, failed);
    },
  };
}
