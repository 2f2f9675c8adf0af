import type { Box } from "../layer.ts";
import type { FlowEdge, Port } from "./flow-data.ts";

/** A path as a line through many points, in CSS pixels. */
export interface Route {
  /** x0, y0, x1, y1, … up to the back of the arrowhead. */
  readonly points: Float32Array;
  /** Of the line. */
  readonly length: number;
  /** The arrowhead's tip, and the unit direction it points in. */
  readonly tip: readonly [x: number, y: number];
  readonly heading: readonly [dx: number, dy: number];
  /** Half way along the line. */
  readonly middle: readonly [x: number, y: number];
}

/** CSS pixels in a flow of natural size. */
export interface RouteSizes {
  /** Between a box and a path. */
  readonly gap: number;
  /** Length of the arrowhead. */
  readonly head: number;
  /** Of rounded corners. */
  readonly radius: number;
}

const CURVE_STEPS = 24;
const CORNER_STEPS = 8;

/**
 * Leads a path from a box to another: an S where it leaves and arrives sideways, one corner where only one end is
 * sideways, and otherwise two, with a level run at `via` between them.
 */
export function routeEdge(from: Box, to: Box, edge: FlowEdge, via: number | undefined, sizes: RouteSizes): Route {
  const { exit = ["right", 0.5], entry = ["left", 0.5] } = edge;
  const [outX, outY] = outwards(exit);
  const [inX, inY] = outwards(entry);
  const [x0, y0] = portOf(from, exit, sizes.gap);
  const [tipX, tipY] = portOf(to, entry, sizes.gap);
  const [x1, y1] = [tipX + inX * sizes.head * 0.8, tipY + inY * sizes.head * 0.8];

  const path: number[] = [x0, y0];
  if (outX !== 0 && inX !== 0) {
    if (y0 !== y1) addCurve(path, x0, y0, x1, y1);
  } else if (outX !== 0 || inX !== 0) {
    addCorner(path, outX !== 0 ? x1 : x0, outX !== 0 ? y0 : y1, x1, y1, sizes.radius);
  } else {
    const level = via ?? (outY < 0 ? Math.min(y0, y1) - 2 * sizes.radius : Math.max(y0, y1) + 2 * sizes.radius);
    addCorner(path, x0, level, x1, level, sizes.radius);
    addCorner(path, x1, level, x1, y1, sizes.radius);
  }
  path.push(x1, y1);
  const points = new Float32Array(path);
  const length = lengthOf(points);
  return { points, length, tip: [tipX, tipY], heading: [0 - inX, 0 - inY], middle: along(points, length / 2) };
}

/** CSS pixels from a place to a route. */
export function distanceTo({ points }: Route, x: number, y: number): { distance: number; x: number; y: number } {
  let best = { distance: Number.POSITIVE_INFINITY, x: Number.NaN, y: Number.NaN };
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay] = [points[i]!, points[i + 1]!];
    const [dx, dy] = [points[i + 2]! - ax, points[i + 3]! - ay];
    const square = dx * dx + dy * dy;
    const t = square > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
    const distance = Math.hypot(x - ax - t * dx, y - ay - t * dy);
    if (distance < best.distance) best = { distance, x: ax + t * dx, y: ay + t * dy };
  }
  return best;
}

function outwards([side]: Port): readonly [number, number] {
  if (side === "left") return [-1, 0];
  if (side === "right") return [1, 0];
  return side === "top" ? [0, -1] : [0, 1];
}

function portOf({ left, top, right, bottom }: Box, [side, at]: Port, gap: number): readonly [number, number] {
  if (side === "left") return [left - gap, top + at * (bottom - top)];
  if (side === "right") return [right + gap, top + at * (bottom - top)];
  const x = left + at * (right - left);
  return side === "top" ? [x, top - gap] : [x, bottom + gap];
}

/** An S that begins and ends level. */
function addCurve(path: number[], x0: number, y0: number, x1: number, y1: number): void {
  for (let i = 1; i < CURVE_STEPS; i++) {
    const t = i / CURVE_STEPS;
    const s = 1 - t;
    const bend = 0.55 * (x1 - x0);
    path.push(
      s * s * s * x0 + 3 * s * s * t * (x0 + bend) + 3 * s * t * t * (x1 - bend) + t * t * t * x1,
      y0 * s * s * (1 + 2 * t) + y1 * t * t * (1 + 2 * s),
    );
  }
}

/** A quarter of a circle around the corner at (cx, cy), on the way on to (x, y). */
function addCorner(path: number[], cx: number, cy: number, x: number, y: number, radius: number): void {
  const [px, py] = [path.at(-2)!, path.at(-1)!];
  const [before, after] = [Math.hypot(px - cx, py - cy), Math.hypot(x - cx, y - cy)];
  const r = Math.min(radius, before, after / 2);
  if (!(r > 0)) {
    path.push(cx, cy);
    return;
  }
  const [ux, uy] = [(px - cx) / before, (py - cy) / before];
  const [vx, vy] = [(x - cx) / after, (y - cy) / after];
  for (let i = 0; i <= CORNER_STEPS; i++) {
    const angle = (Math.PI / 2) * (i / CORNER_STEPS);
    const [a, b] = [r * (1 - Math.sin(angle)), r * (1 - Math.cos(angle))];
    path.push(cx + ux * a + vx * b, cy + uy * a + vy * b);
  }
}

function lengthOf(points: Float32Array): number {
  let sum = 0;
  for (let i = 2; i < points.length; i += 2) {
    sum += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  }
  return sum;
}

function along(points: Float32Array, distance: number): readonly [number, number] {
  let rest = distance;
  for (let i = 2; i < points.length; i += 2) {
    const step = Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
    if (step >= rest && step > 0) {
      const t = rest / step;
      return [points[i - 2]! * (1 - t) + points[i]! * t, points[i - 1]! * (1 - t) + points[i + 1]! * t];
    }
    rest -= step;
  }
  return [points.at(-2)!, points.at(-1)!];
}
