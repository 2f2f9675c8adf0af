import type { Box } from "../layer.ts";

/** Lines that follow a flow, in CSS pixels. */
export interface Streams {
  /** Of all lines: x0, y0, x1, y1, … */
  readonly points: Float32Array;
  /** Line i is made of points starts[i] to starts[i + 1] − 1, in the direction of the flow. */
  readonly starts: readonly number[];
  /** CSS pixels between neighbouring points of a line. */
  readonly step: number;
}

/** Writes the flow at a place in CSS pixels into `out`; only its direction counts. False where there is none. */
export type Flow = (x: number, y: number, out: Float64Array) => boolean;

// However fine the lines and large the picture: a tenth of a second's work.
const MOST_POINTS = 150_000;

interface Buffers {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly lineOf: Int32Array;
  /** Steps from the seed; backwards they are below 0. */
  readonly arcOf: Int32Array;
  /** The next point in the same cell, or −1. */
  readonly next: Int32Array;
}

function createBuffers(): Buffers {
  return {
    xs: new Float64Array(MOST_POINTS),
    ys: new Float64Array(MOST_POINTS),
    lineOf: new Int32Array(MOST_POINTS),
    arcOf: new Int32Array(MOST_POINTS),
    next: new Int32Array(MOST_POINTS),
  };
}

// Four megabytes that nobody needs who draws no streams, and that all who do may share: they hold nothing afterwards.
let buffers: Buffers | undefined;

// Lines that get less far from their seed, in separations, are specks and are left out.
const LEAST = 0.9;

/**
 * Follows a flow by lines as evenly spaced as it allows (Jobard & Lefer 1997, Creating Evenly-Spaced Streamlines of
 * Arbitrary Density): a new line starts `separation` beside a line that is there, and runs both ways until it would
 * come closer than half of that to another or to an earlier part of itself, leaves the box, or the flow ends.
 *
 * The first line starts in the middle of the box; where no line leads, places of a raster are tried. No chance is
 * involved: the same flow gives the same lines. Steps are of the midpoint rule and of equal length.
 */
export function traceStreams(flow: Flow, box: Box, separation: number): Streams {
  const step = Math.min(3, separation / 5);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const columns = Math.ceil(width / separation);
  const rows = Math.ceil(height / separation);
  if (!(columns > 0 && rows > 0 && columns * rows <= MOST_POINTS))
    return { points: new Float32Array(0), starts: [0], step };

  buffers ??= createBuffers();
  const { xs, ys, lineOf, arcOf, next } = buffers;
  const heads = new Int32Array(columns * rows).fill(-1);
  let count = 0;
  const starts = [0];
  const backwards: number[] = []; // of each line, how many of its points lead up to its seed
  // A line may come near the part it has just drawn, for that is where it comes from.
  const recent = Math.ceil((1.5 * separation) / step);
  const [a, b] = [new Float64Array(2), new Float64Array(2)];

  seed((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  let tried = 0;
  for (let raster = 0; ; raster++) {
    for (; tried < count; tried++) {
      if (!flow(xs[tried]!, ys[tried]!, a)) continue;
      const size = separation / Math.hypot(a[0]!, a[1]!);
      const [dx, dy] = [-a[1]! * size, a[0]! * size];
      const [x, y] = [xs[tried]!, ys[tried]!];
      seed(x + dx, y + dy);
      seed(x - dx, y - dy);
    }
    if (raster >= columns * rows || count >= MOST_POINTS) break;
    seed(
      box.left + ((raster % columns) + 0.5) * separation,
      box.top + (Math.floor(raster / columns) + 0.5) * separation,
    );
  }
  return collect();

  /** Draws the line through a place, if it is far enough from all others and comes out long enough. */
  function seed(x: number, y: number): void {
    // A hair less than the separation: a seed stands just that far from its parent.
    if (!inside(x, y) || !flow(x, y, a) || near(x, y, 0.99 * separation, -1, 0)) return;
    const line = starts.length - 1;
    const first = count;
    walk(x, y, line, -1);
    const before = count - first;
    if (count < MOST_POINTS) add(x, y, line, 0);
    walk(x, y, line, 1);
    if (!(spread(first, x, y) >= LEAST * separation)) {
      while (count > first) remove();
      return;
    }
    backwards.push(before);
    starts.push(count);
  }

  function walk(fromX: number, fromY: number, line: number, way: number): void {
    let x = fromX;
    let y = fromY;
    let lastX = 0;
    let lastY = 0;
    for (let arc = way; count < MOST_POINTS; arc += way) {
      if (!unit(x, y, way, a) || !unit(x + (a[0]! * step) / 2, y + (a[1]! * step) / 2, way, b)) return;
      if (b[0]! * a[0]! + b[1]! * a[1]! <= 0 || b[0]! * lastX + b[1]! * lastY < 0) return; // it turns back: a sink
      x += b[0]! * step;
      y += b[1]! * step;
      lastX = b[0]!;
      lastY = b[1]!;
      if (!inside(x, y) || near(x, y, separation / 2, line, arc)) return;
      add(x, y, line, arc);
    }
  }

  /** How far a line, from point `first` on, gets from its seed: little if it is short, or curls up. */
  function spread(first: number, x: number, y: number): number {
    let farthest = 0;
    for (let i = first; i < count; i++) farthest = Math.max(farthest, Math.hypot(xs[i]! - x, ys[i]! - y));
    return farthest;
  }

  function unit(x: number, y: number, way: number, out: Float64Array): boolean {
    if (!flow(x, y, out)) return false;
    const size = Math.hypot(out[0]!, out[1]!);
    if (!(size > 0 && size < Number.POSITIVE_INFINITY)) return false;
    out[0]! *= way / size;
    out[1]! *= way / size;
    return true;
  }

  function inside(x: number, y: number): boolean {
    return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  }

  function cellOf(x: number, y: number): number {
    const column = Math.min(columns - 1, Math.floor((x - box.left) / separation));
    return Math.min(rows - 1, Math.floor((y - box.top) / separation)) * columns + column;
  }

  function near(x: number, y: number, distance: number, line: number, arc: number): boolean {
    const cell = cellOf(x, y);
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        for (let i = heads[r * columns + c]!; i >= 0; i = next[i]!) {
          if (lineOf[i] === line && Math.abs(arcOf[i]! - arc) < recent) continue;
          const dx = xs[i]! - x;
          const dy = ys[i]! - y;
          if (dx * dx + dy * dy < distance * distance) return true;
        }
      }
    }
    return false;
  }

  function add(x: number, y: number, line: number, arc: number): void {
    const cell = cellOf(x, y);
    xs[count] = x;
    ys[count] = y;
    lineOf[count] = line;
    arcOf[count] = arc;
    next[count] = heads[cell]!;
    heads[cell] = count++;
  }

  function remove(): void {
    count--;
    heads[cellOf(xs[count]!, ys[count]!)] = next[count]!;
  }

  /** The points in the order of the flow: those before the seed were drawn backwards. */
  function collect(): Streams {
    const points = new Float32Array(2 * count);
    for (let line = 0; line + 1 < starts.length; line++) {
      const first = starts[line]!;
      const before = backwards[line]!;
      for (let i = first; i < starts[line + 1]!; i++) {
        const k = i < first + before ? first + before - 1 - (i - first) : i;
        points[2 * i] = xs[k]!;
        points[2 * i + 1] = ys[k]!;
      }
    }
    return { points, starts, step };
  }
}
