import type { RunConfig } from "gan-core";
import { withLibrary } from "../library/load-library.ts";
import type { Watcher } from "../watcher.ts";
import { writeLink } from "./link.ts";

/** What the address bar needs of a page. */
export interface Bar {
  /** Puts another text behind the `#`, without a step in the browser's history. */
  replace(hash: string): void;
  /** Calls back once, some time later. */
  later(work: () => void): void;
}

/**
 * Keeps the address true to the run: whoever copies it at any moment has the experiment. A browser lets a page change it
 * only so often, so it follows a moment later. A run too long for an address leaves none.
 */
export function createAddressBar(bar: Bar, opening: RunConfig): Watcher {
  let latest = opening;
  let shown: string | undefined;
  let waiting = false;

  function show(text: string): void {
    if (text === shown) return;
    shown = text;
    bar.replace(text);
  }

  return {
    configured(config) {
      latest = config;
      if (waiting) return;
      waiting = true;
      bar.later(() => {
        waiting = false;
        if (JSON.stringify(latest) === JSON.stringify(opening)) show("");
        else
          withLibrary(
            () => show(writeLink(latest, opening) ?? ""),
            () => {},
          ); // then the address says less
      });
    },
  };
}

export const pageBar: Bar = {
  replace(hash) {
    const { pathname, search } = location;
    history.replaceState(history.state, "", hash === "" ? pathname + search : `#${hash}`);
  },
  later: (work) => void setTimeout(work, 400),
};
