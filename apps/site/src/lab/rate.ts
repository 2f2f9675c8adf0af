/** How fast a run goes: iterations a second over the last `window` milliseconds of training. */
export interface RateMeter {
  /** To be told of the run's iteration at a time in milliseconds. */
  note(iteration: number, now: number): void;
  /** NaN until two moments are known. */
  perSecond(): number;
  /** Forgets, as a pause or another run demands. */
  reset(): void;
}

/** @param window Milliseconds looked back on, 1,500 by default. A longer one is steadier and slower to follow. */
export function createRateMeter(window = 1500): RateMeter {
  let moments: { iteration: number; at: number }[] = [];
  return {
    note(iteration, at) {
      moments.push({ iteration, at });
      // One moment beyond the window stays, so that slow training still has two.
      while (moments.length > 2 && at - moments[1]!.at >= window) moments.shift();
    },
    perSecond() {
      const first = moments[0];
      const last = moments.at(-1);
      if (first === undefined || last === undefined || !(last.at > first.at)) return Number.NaN;
      return (1000 * (last.iteration - first.iteration)) / (last.at - first.at);
    },
    reset() {
      moments = [];
    },
  };
}
