import type { Watcher } from "./watcher.ts";

/**
 * A watcher that is fetched when there is first something to see. What it is told before it has come is lost to it; the
 * latest config is kept.
 */
export function lateWatcher(fetch: () => Promise<Required<Watcher>>): Watcher {
  let watcher: Required<Watcher> | undefined;
  let asked = false;
  return {
    frame(frame, gan, past) {
      watcher?.frame(frame, gan, past);
      if (asked) return;
      asked = true;
      fetch().then(
        (come) => {
          watcher = come;
        },
        () => {
          asked = false; // offline for a moment: the next frame asks again
        },
      );
    },
    cut: (iteration) => watcher?.cut(iteration),
    configured: (config) => watcher?.configured(config),
  };
}
