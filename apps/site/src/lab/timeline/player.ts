import type { History } from "gan-core";
import type { Clock } from "../clock.ts";

/** Plays a run's past, as a film is played: backwards or forwards, a moment a beat. */
export interface Player {
  /** Until either end of the past, {@link stop}, or something else is done to the run. Another direction turns it round. */
  play(direction: Direction): void;
  stop(): void;
}

export type Direction = "back" | "on";

export interface PlayerOptions {
  readonly clock: Pick<Clock, "now" | "frame">;
  /** Where the run stands; `resting` while nothing trains. */
  where(): { readonly iteration: number; readonly end: number; readonly resting: boolean };
  history(): Pick<History, "iterations" | "spacing"> | undefined;
  /** Shows a moment on the way to the next one. */
  show(iteration: number): void;
  /** Shows the last one properly. */
  settle(iteration: number): void;
  /** Milliseconds a moment stays at least. Asked anew each time. */
  beat(): number;
  changed(direction: Direction | undefined): void;
}

/** Moments in which a whole run is played. */
const moments = 160;
/** Iterations that may be trained again for a moment. Where more would have to be, only kept ones are shown. */
const few = 64;

export function createPlayer(options: PlayerOptions): Player {
  const { clock, where, history, show, settle, beat, changed } = options;
  let playing: Direction | undefined;
  let loops = 0;

  function set(direction: Direction | undefined): void {
    if (playing === direction) return;
    playing = direction;
    changed(direction);
  }

  async function loop(): Promise<void> {
    loops++;
    let way: { readonly from: number; readonly to: number } | undefined;
    let shownAt = Number.NEGATIVE_INFINITY;
    for (const mine = loops; playing !== undefined && mine === loops; await clock.frame()) {
      const { iteration, end, resting } = where();
      const astray = way !== undefined && iteration !== way.from && iteration !== way.to;
      if (!resting || astray) return set(undefined); // someone trained, reset or went elsewhere: it is theirs now
      if ((way !== undefined && iteration !== way.to) || clock.now() - shownAt < beat()) continue;
      const kept = history();
      const to = kept && nextMoment(kept, iteration, end, playing);
      if (to === undefined) {
        settle(iteration);
        return set(undefined);
      }
      way = { from: iteration, to };
      shownAt = clock.now();
      show(to);
    }
  }

  return {
    play(direction) {
      const idle = playing === undefined;
      set(direction);
      if (idle) void loop();
    },
    stop() {
      if (playing === undefined) return;
      set(undefined);
      settle(where().iteration);
    },
  };
}

/** The next moment to show; undefined at the end of the way. */
export function nextMoment(
  { iterations, spacing }: Pick<History, "iterations" | "spacing">,
  from: number,
  end: number,
  direction: Direction,
): number | undefined {
  const stride = Math.max(1, Math.ceil(end / moments));
  if (direction === "back") {
    if (from <= (iterations[0] ?? 0)) return undefined;
    if (spacing <= few) return Math.max(iterations[0] ?? 0, from - stride);
    return iterations.findLast((kept) => kept <= from - stride) ?? iterations[0];
  }
  if (from >= end) return undefined;
  if (spacing <= few) return Math.min(end, from + stride);
  return iterations.find((kept) => kept >= from + stride) ?? end;
}
