import type { Looks, Page } from "./trainer.ts";

/** Points drawn in the hero, real and fake each; every second fake carries an arrow. */
const heroPoints = 450;
/** The same on a page that cannot keep up, while it trains. */
const sparePoints = 300;
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
}

/** What the Lab asks for along with training. */
export function labLooks({ place, calm, coarse, extent, follow }: Circumstances): Looks {
  const shared = place === "page"; // then every millisecond of training is one the page cannot answer in
  const count = coarse ? sparePoints : heroPoints;
  return {
    slice: shared ? 6 : 12,
    picture: {
      request: {
        real: { count },
        fake: { count },
        field: { size: shared || coarse ? 32 : 48, extent },
        manifold: { cells: shared || coarse ? 24 : 36 }, // both are drawn with twelve lines
        gradients: { count: count / 2 },
      },
      every: calm ? 250 : shared ? 60 : coarse ? 50 : 30,
    },
    measure: {
      request: {
        divergences: { ids: follow, count: shared ? 2000 : 10_000 },
        modes: { count: shared ? 2000 : 10_000 },
      },
      every: shared ? 1000 : 400,
    },
  };
}

/** Milliseconds of waiting for a frame above which a page cannot keep up with what it is given. */
const slowLag = 14;

/** The looks of a page as it turns out to be: one that was slow once is spared from then on, while it trains. */
export function createLooks(now: () => Omit<Circumstances, "coarse">): (page: Page) => Looks {
  let slow = false;
  return ({ lag }) => {
    slow ||= lag > slowLag; // once and for all: a picture that changed its grain to and fro would flicker
    return labLooks({ ...now(), coarse: slow && lag > 0 });
  };
}
