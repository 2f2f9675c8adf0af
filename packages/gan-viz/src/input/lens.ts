import type { Frame } from "../layer.ts";
import { constrain, type Domains, scaleDomains, type ZoomLimits, zoomLevel } from "./constrain.ts";
import type { Surface } from "./surface.ts";
import { unprojectX, unprojectY } from "./unproject.ts";

/** What a zoom needs of a view: any View has it. */
export interface ZoomSurface extends Surface {
  readonly home: Domains;
  setDomains(domains: Partial<Domains>): void;
}

/** What is shown of the data. Each change keeps the limits, and tells whether it changed anything. */
export interface Lens {
  /** How many times larger than at home data are shown. */
  readonly level: number;
  /** Scales about a place in CSS pixels. */
  zoomAt(factor: number, x: number, y: number): boolean;
  /** Moves the picture by CSS pixels, rightwards and downwards. */
  panBy(dx: number, dy: number): boolean;
  /** These domains scaled about a datum, which is then shown at a place in CSS pixels. */
  place(from: Domains, factor: number, datum: readonly [number, number], x: number, y: number): boolean;
  reset(): boolean;
}

export function createLens(
  view: ZoomSurface,
  limits: ZoomLimits,
  onChange: ((domains: Domains, level: number) => void) | undefined,
): Lens {
  const { home, maxZoom } = limits;

  function show(wish: Domains): boolean {
    const { frame } = view;
    if (frame === undefined) return false;
    const allowed = constrain(wish, limits);
    if (!(isDomain(allowed.x) && isDomain(allowed.y)) || isSame(allowed, shownBy(frame))) return false;
    view.setDomains(allowed);
    onChange?.(allowed, zoomLevel(allowed, home));
    return true;
  }

  /** A factor that does not lead beyond the highest level, where the place would slip from under the pointer. */
  function held(factor: number, from: Domains): number {
    return Math.min(factor, maxZoom / zoomLevel(from, home));
  }

  return {
    get level() {
      return view.frame === undefined ? 1 : zoomLevel(shownBy(view.frame), home);
    },
    zoomAt(factor, x, y) {
      const { frame } = view;
      if (frame === undefined || !(factor > 0)) return false;
      const from = shownBy(frame);
      return show(scaleDomains(from, held(factor, from), unprojectX(frame, x), unprojectY(frame, y)));
    },
    panBy(dx, dy) {
      const { frame } = view;
      if (frame === undefined) return false;
      const { left, bottom } = frame.plot;
      return show(
        shifted(
          shownBy(frame),
          frame.xDomain[0] - unprojectX(frame, left + dx),
          frame.yDomain[0] - unprojectY(frame, bottom + dy),
        ),
      );
    },
    place(from, factor, [dataX, dataY], x, y) {
      const { frame } = view;
      if (frame === undefined || !(factor > 0)) return false;
      const scaled = scaleDomains(from, held(factor, from), dataX, dataY);
      const then = { plot: frame.plot, xDomain: scaled.x, yDomain: scaled.y };
      return show(shifted(scaled, dataX - unprojectX(then, x), dataY - unprojectY(then, y)));
    },
    reset() {
      if (view.frame === undefined) return false;
      view.setDomains(home);
      onChange?.(home, 1);
      return true;
    },
  };
}

/** What a frame shows. */
export function shownBy({ xDomain, yDomain }: Frame): Domains {
  return { x: xDomain, y: yDomain };
}

function shifted({ x, y }: Domains, dx: number, dy: number): Domains {
  return { x: [x[0] + dx, x[1] + dx], y: [y[0] + dy, y[1] + dy] };
}

function isDomain([a, b]: readonly [number, number]): boolean {
  return Number.isFinite(b - a) && a !== b;
}

/** To what a screen can show. */
function isSame(one: Domains, other: Domains): boolean {
  const near = (a: readonly [number, number], b: readonly [number, number]): boolean => {
    const slack = 1e-9 * Math.abs(a[1] - a[0]);
    return Math.abs(a[0] - b[0]) <= slack && Math.abs(a[1] - b[1]) <= slack;
  };
  return near(one.x, other.x) && near(one.y, other.y);
}
