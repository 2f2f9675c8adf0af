import { holdNear } from "../geometry/far.ts";

export interface BrushOptions {
  /** CSS pixels, above 0. */
  readonly radius: number;
  /** Points that one brush's area receives, at rest. */
  readonly density: number;
  /** In [0, 1]: how much a pen's pressure changes the radius. At pressure p it is radius · (1 + give · (2p − 1)). */
  readonly give: number;
  /** Uniform on [0, 1). */
  readonly random: () => number;
  /** Takes a point in CSS pixels. False ends the stroke: no more are wanted. */
  readonly emit: (x: number, y: number) => boolean;
}

export interface Brush {
  /** Puts the brush down, or moves it on. Places and pressures that are not finite are passed over. */
  to(x: number, y: number, pressure: number): void;
}

/**
 * One stroke of a spray brush. Points are spaced by the length of the path and not by time: the same path gives the same
 * points, drawn fast or slow, in few events or many.
 *
 * A disc of radius r that sweeps a length L covers πr² + 2rL. With ρ = density / πr² points to an area, the brush sprays
 * `density` points where it is put down, uniform in its disc, and 2rρ to each pixel it moves. Those fall on the front half
 * of its rim, evenly across, which passes every place that is newly covered once: a straight stroke is as dense at its
 * ends and edges as in its middle.
 */
export function brush({ radius, density, give, random, emit }: BrushOptions): Brush {
  const perArea = density / (Math.PI * radius * radius);
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let lastRadius = radius;
  let owed = 0; // the part of a point that the path so far has earned
  let wanted = true;

  function dab(x: number, y: number, r: number): void {
    const count = Math.max(1, Math.round(perArea * Math.PI * r * r));
    for (let i = 0; i < count && wanted; i++) {
      const distance = r * Math.sqrt(random());
      const angle = 2 * Math.PI * random();
      wanted = emit(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }
  }

  function sweep(fromX: number, fromY: number, x: number, y: number, r: number): void {
    const length = Math.hypot(x - fromX, y - fromY);
    if (length === 0) return;
    const [aheadX, aheadY] = [(x - fromX) / length, (y - fromY) / length];
    const rate = (lastRadius + r) * perArea;
    const earned = owed + rate * length;
    for (let n = 1; n <= earned && wanted; n++) {
      const way = (n - owed) / rate;
      const reach = lastRadius + (way / length) * (r - lastRadius);
      const across = reach * (2 * random() - 1);
      const ahead = way + Math.sqrt(reach * reach - across * across);
      wanted = emit(fromX + ahead * aheadX - across * aheadY, fromY + ahead * aheadY + across * aheadX);
    }
    owed = earned - Math.floor(earned);
  }

  return {
    to(x, y, pressure) {
      if (!(Number.isFinite(x + y + pressure) && wanted)) return;
      const [nearX, nearY] = [holdNear(x), holdNear(y)];
      const r = radius * Math.max(MIN_WIDTH, 1 + give * (2 * Math.max(0, Math.min(1, pressure)) - 1));
      if (Number.isNaN(lastX)) dab(nearX, nearY, r);
      else sweep(lastX, lastY, nearX, nearY, r);
      [lastX, lastY, lastRadius] = [nearX, nearY, r];
    },
  };
}

// A pen that hardly touches still draws a line, not a hair.
const MIN_WIDTH = 0.1;
