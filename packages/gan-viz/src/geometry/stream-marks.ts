import type { Streams } from "./streams.ts";
import type { Pen } from "./trace.ts";

/**
 * Writes each line as strokes that begin thin and end `width` thick, about `period` long.
 *
 * @param phase how far along the lines the strokes have travelled, in CSS pixels; NaN lets each line have whole ones.
 */
export function addComets(pen: Pen, streams: Streams, width: number, period: number, phase: number): void {
  const { points, starts, step } = streams;
  for (let line = 0; line + 1 < starts.length; line++) {
    const first = starts[line]!;
    const count = starts[line + 1]! - first;
    const moving = !Number.isNaN(phase);
    const steps = moving ? period / step : (count - 1) / Math.max(1, Math.round(((count - 1) * step) / period));
    const offset = moving ? (((phase / step) % steps) + steps) % steps : 0;
    for (let head = moving ? offset : steps; head < count - 1 + steps - 1e-6; head += steps) {
      const from = Math.max(0, Math.ceil(head - steps));
      const to = Math.min(count - 1, Math.floor(head + 1e-6));
      if (to <= from) continue;
      addComet(pen, points, first, from, to, head - steps, width / steps);
    }
  }
}

/** One stroke from point `from` to point `to` of a line, its width growing by `growth` a point from 0 at `tail`. */
function addComet(
  pen: Pen,
  points: Float32Array,
  first: number,
  from: number,
  to: number,
  tail: number,
  growth: number,
): void {
  for (let side = 1; side >= -1; side -= 2) {
    for (let n = 0; n <= to - from; n++) {
      const i = side > 0 ? from + n : to - n;
      const a = 2 * (first + Math.max(from, i - 1));
      const b = 2 * (first + Math.min(to, i + 1));
      const dx = points[b]! - points[a]!;
      const dy = points[b + 1]! - points[a + 1]!;
      const half = (side * growth * (i - tail)) / 2 / (Math.hypot(dx, dy) || 1);
      const x = points[2 * (first + i)]! - dy * half;
      const y = points[2 * (first + i) + 1]! + dx * half;
      if (side > 0 && n === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
}

// Half the head's breadth for its length, as the arrows of vectors() have it.
const BREADTH = 0.52;

/** Writes a head in the middle of each line, and of long ones several, about `period` apart. */
export function addArrows(pen: Pen, { points, starts, step }: Streams, head: number, period: number): void {
  for (let line = 0; line + 1 < starts.length; line++) {
    const first = starts[line]!;
    const count = starts[line + 1]! - first;
    const heads = Math.max(1, Math.round((count * step) / period));
    for (let k = 0; k < heads; k++) {
      const i = first + Math.floor(((k + 0.5) / heads) * (count - 1));
      const j = Math.min(i + 1, first + count - 1);
      const dx = points[2 * j]! - points[2 * i]!;
      const dy = points[2 * j + 1]! - points[2 * i + 1]!;
      const size = Math.hypot(dx, dy);
      if (!(size > 0)) continue;
      const [ux, uy] = [(dx / size) * head, (dy / size) * head];
      const [x, y] = [points[2 * i]! + ux / 2, points[2 * i + 1]! + uy / 2];
      pen.moveTo(x, y);
      pen.lineTo(x - ux - uy * BREADTH, y - uy + ux * BREADTH);
      pen.lineTo(x - ux + uy * BREADTH, y - uy - ux * BREADTH);
    }
  }
}
