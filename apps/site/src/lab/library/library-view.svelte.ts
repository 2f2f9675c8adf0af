import type { FirstWords, LaterWords, Words } from "../../words/words.ts";
import type { Library } from "./library.ts";
import { loadLibrary } from "./load-library.ts";

/** The library and what is said of it, as panels follow them. */
export interface LibraryView {
  /** The library, once it is there. */
  readonly whole: Library | undefined;
  /** All that the page says. @throws Error before the library is there: whoever needs it comes by `with` or `use`. */
  readonly words: Words;
  /** Loads it, if somebody may soon be in need of it. */
  warm(): void;
  load(): Promise<Library>;
  /** Loads something else beside it, which is of no use without. */
  with<T>(load: () => Promise<T>): Promise<T>;
  /** Does a work with the library: at once where it is there, else once it has come. */
  use<T>(work: (library: Library) => T): T | undefined;
}

export function createLibraryView(
  first: FirstWords,
  later: () => Promise<LaterWords>,
  failed: (error: unknown) => void,
): LibraryView {
  let whole = $state.raw<Library>();
  let words: Words | undefined;

  async function load(): Promise<Library> {
    const [loaded, rest] = await Promise.all([loadLibrary(), later()]);
    words ??= { ...first, ...rest };
    whole = loaded;
    return loaded;
  }

  return {
    get whole() {
      return whole;
    },
    get words() {
      if (!words) throw new Error("library.words: must be loaded before they are read.");
      return words;
    },
    load,
    async with(other) {
      const [loaded] = await Promise.all([other(), load()]);
      return loaded;
    },
    warm: () => void load().catch(() => {}), // whoever needs it then tries again, and hears why not
    use(work) {
      if (whole) return work(whole);
      load().then(work).catch(failed);
      return undefined;
    },
  };
}
