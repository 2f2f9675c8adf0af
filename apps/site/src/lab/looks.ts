import { pointsFor } from "./measures.ts";
import type { Looks, Page } from "./trainer.ts";

/** Points drawn in the hero, real and fake each; every second fake carries an arrow. */
const heroPoints = 450;
/** The same on a page that cannot keep up, while it trains: the first of those that are drawn at rest. */
export const sparePoints = 300;
/** Of so many milliseconds no more than one is spent on measuring. */
const measureShare = 8;

export interface Circumstances {
  /** Training that shares the page's thread gets less of everything. */
  readonly place: "worker" | "page";
  /** Reduced motion: no more than four pictures a second. */
  readonly calm: boolean;
  /** A page that cannot keep up is given coarser sheets and fields. */
  readonly coarse: boolean;
  /** Half the side of the square that is shown. */
  readonly extent: number;
  /** The divergences that someone follows, by their ids. */
  readonly follow: readonly string[];
  /** Milliseconds that a measurement takes. */
  readonly measuring: number;
  /** The page is out of sight: nothing is painted, and every answer is costly to wait for. */
  readonly hidden?: boolean;
  /** Something is waited for: every slice is measured, so that the run rests where it first holds. */
  readonly alert?: boolean;
}

/** What the Lab asks for along with training. */
export function labLooks({ place, calm, coarse, extent, follow, measuring, hidden, alert }: Circumstances): Looks {
  const shared = place === "page"; // then every millisecond of training is one the page cannot answer in
  const count = coarse ? sparePoints : heroPoints;
  return {
    slice: hidden ? (shared ? 100 : 500) : shared ? 6 : 12,
    ...(hidden ? { beat: 1000 } : {}), // the pace of a hidden tab's timers
    picture: {
      request: {
        real: { count },
        fake: { count },
        field: { size: shared || coarse ? 32 : 48, extent },
        manifold: { cells: shared || coarse ? 24 : 36 }, // both are drawn with twelve lines
        gradients: { count: count / 2 },
      },
      every: hidden ? Number.POSITIVE_INFINITY : calm ? 250 : shared ? 60 : coarse ? 50 : 30,
    },
    measure: {
      request: {
        ...(follow.length > 0 ? { divergences: { ids: follow, count: pointsFor(follow, place) } } : {}),
        modes: { count: pointsFor([], place) },
      },
      every: alert ? 0 : Math.max(hidden ? 2000 : shared ? 1000 : 400, measureShare * measuring),
    },
  };
}

/** Milliseconds of waiting for a frame above which a page cannot keep up with what it is given. */
const slowLag = 14;

/** The looks of a page as it turns out to be: one that was slow once is spared from then on, while it trains. */
export function createLooks(now: () => Omit<Circumstances, "coarse" | "measuring">): (page: Page) => Looks {
  let slow = false;
  return ({ lag, measuring }) => {
    slow ||= lag > slowLag; // once and for all: a picture that changed its grain to and fro would flicker
    return labLooks({ ...now(), coarse: slow && lag > 0, measuring });
  };
}
