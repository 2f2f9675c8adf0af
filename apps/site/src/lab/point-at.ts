import type { Modes, ProbeResult } from "gan-core";
import type { Frame } from "gan-viz";

/** What of the hero is pointed at: a point by its index, a mode, or a place of the field. */
export interface Pointed {
  readonly kind: "fake" | "real" | "mode" | "field";
  readonly index: number;
  /** In CSS pixels of the picture. */
  readonly x: number;
  readonly y: number;
}

/** What can be pointed at: what is shown, and nothing else. */
export interface Targets extends Pick<ProbeResult, "real" | "fake" | "field"> {
  readonly modes?: Modes | undefined;
}

/** A mode's circle reaches so many deviations, as it is drawn. */
const reach = 3;

/**
 * What lies at a place of the picture: the nearest point within `radius` pixels, fakes before real ones, else the mode
 * around the place, else the field under it. Points out of the picture are not drawn, and not found.
 */
export function pointAt(
  { real, fake, field, modes }: Targets,
  x: number,
  y: number,
  frame: Frame,
  radius: number,
): Pointed | undefined {
  const found = nearer(
    nearest("fake", fake?.points, x, y, frame, radius),
    nearest("real", real?.points, x, y, frame, radius),
  );
  if (found) return { kind: found.kind, index: found.index, x: found.x, y: found.y };
  const mode = modes && modeAround(modes, x, y, frame);
  if (mode) return mode;
  return field && { kind: "field", index: 0, x, y };
}

/** Where something that was pointed at is now; undefined when it is gone, or out of the picture. */
export function follow({ kind, index }: Pointed, { real, fake }: Targets, frame: Frame): Pointed | undefined {
  const points = { fake, real, mode: undefined, field: undefined }[kind]?.points;
  if (!points || 2 * index + 1 >= points.length) return undefined;
  const [x, y] = [frame.x(points[2 * index]!), frame.y(points[2 * index + 1]!)];
  return isInside(x, y, frame) ? { kind, index, x, y } : undefined;
}

interface Near extends Pointed {
  readonly distance: number;
}

function nearest(
  kind: "fake" | "real",
  points: Float32Array | undefined,
  x: number,
  y: number,
  frame: Frame,
  radius: number,
): Near | undefined {
  let best: Near | undefined;
  let least = radius;
  for (let i = 0; points && i < points.length; i += 2) {
    const [px, py] = [frame.x(points[i]!), frame.y(points[i + 1]!)];
    const distance = Math.hypot(px - x, py - y);
    if (!(distance <= least) || !isInside(px, py, frame)) continue;
    least = distance;
    best = { kind, index: i / 2, x: px, y: py, distance };
  }
  return best;
}

function nearer(a: Near | undefined, b: Near | undefined): Near | undefined {
  return a && b ? (a.distance <= b.distance ? a : b) : (a ?? b);
}

function modeAround(
  { centers, sigmas }: Modes,
  x: number,
  y: number,
  frame: Pick<Frame, "x" | "y">,
): Pointed | undefined {
  let index = -1;
  let least = 1;
  for (let i = 0; i < centers.length; i += 2) {
    const [cx, cy] = [frame.x(centers[i]!), frame.y(centers[i + 1]!)];
    const across = reach * Math.abs(frame.x(centers[i]! + sigmas[i]!) - cx);
    const down = reach * Math.abs(frame.y(centers[i + 1]! + sigmas[i + 1]!) - cy);
    const far = Math.hypot((x - cx) / across, (y - cy) / down);
    if (far <= least) [index, least] = [i / 2, far];
  }
  if (index < 0) return undefined;
  return { kind: "mode", index, x: frame.x(centers[2 * index]!), y: frame.y(centers[2 * index + 1]!) };
}

function isInside(x: number, y: number, { plot }: Frame): boolean {
  return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}
