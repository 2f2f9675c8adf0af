import { idbKeyValue } from "./idb-key-value.ts";
import { createShelf, type Shelf, type ShelfOptions } from "./shelf.ts";
import { tabName } from "./tab.ts";
import { watchLeaving } from "./watch-leaving.ts";

/** The shelf of this page, in the browser's own storage. Two tabs have a shelf each; a new tab's is empty. */
export async function openShelf({ take, events }: Pick<ShelfOptions, "take" | "events">): Promise<Shelf> {
  const tab = await tabName({
    storage: () => sessionStorage,
    locks: navigator.locks,
    fresh: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join("-"),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
  const life = new AbortController();
  const shelf = createShelf({
    store: idbKeyValue(),
    tab,
    take,
    events,
    checkRun: async (run) => void (await import("../export/read-run.ts")).writeRun(run), // it refuses what is damaged
    now: () => Date.now(),
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  watchLeaving({ document, window }, life.signal, () => void shelf.flush());
  return {
    ...shelf,
    dispose() {
      life.abort();
      shelf.dispose();
    },
  };
}
