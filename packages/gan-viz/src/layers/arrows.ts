import { FAR } from "../geometry/far.ts";
import type { Projection } from "../geometry/projection.ts";
import { quantile } from "../geometry/quantile.ts";
import { createSieve } from "../geometry/sieve.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { VectorsStyle } from "./vectors-options.ts";

/** Arrows as they lie in the frame: start, unit direction and length of each, in CSS pixels. */
export interface Arrows {
  /** Five numbers an arrow: x, y, dx, dy, size. */
  readonly numbers: Float64Array;
  readonly count: number;
  /** CSS pixels per unit of magnitude, where all are in proportion; NaN where `length` is a function. */
  readonly scale: number;
  /** The 90th percentile of all magnitudes, drawn or not. NaN if there is none. */
  readonly typical: number;
}

type Collect = (points: Float32Array, vectors: Float32Array, projection: Projection, frame: Frame) => Arrows;

/** Finds what there is to draw, once for shafts and heads, and keeps the place where it writes it. */
export function createArrows(style: VectorsStyle): Collect {
  const { length, shortest, longest, spacing } = style;
  const sieve = createSieve();
  const arrows = { numbers: new Float64Array(0), count: 0, scale: Number.NaN, typical: Number.NaN };
  let all = new Float32Array(0) as Float32Array;
  const magnitudeOf = (i: number): number => Math.hypot(all[2 * i]!, all[2 * i + 1]!);

  return (points, vectors, { fromX, toX, perX, fromY, toY, perY }, frame) => {
    const total = Math.min(points.length, vectors.length) >> 1;
    const { plot } = frame;
    if (arrows.numbers.length < 5 * total) arrows.numbers = new Float64Array(5 * total);
    const { numbers } = arrows;
    all = vectors;
    const needed = length === "auto" || style.legend !== undefined;
    arrows.typical = needed ? quantile(total, magnitudeOf, 0.9) : Number.NaN;
    arrows.scale = length === "auto" ? style.typical / arrows.typical : Number.NaN;
    if (spacing > 0) sieve.open(plot, spacing);

    let count = 0;
    for (let i = 0; i < total; i++) {
      const u = vectors[2 * i]!;
      const v = vectors[2 * i + 1]!;
      const magnitude = Math.hypot(u, v);
      const x = toX + (points[2 * i]! - fromX) * perX;
      const y = toY + (points[2 * i + 1]! - fromY) * perY;
      const acrossPixels = u * perX;
      const downPixels = v * perY;
      const pixels = Math.hypot(acrossPixels, downPixels);
      const wanted = length === "auto" ? magnitude * arrows.scale : (length(magnitude) / magnitude) * pixels;
      if (!(pixels > 0 && wanted < FAR && Number.isFinite(x + y))) continue;
      // Before short ones are left out: of a square whose first is short, none of the others should stand in.
      if (spacing > 0 && !sieve.passes(x, y)) continue;
      const size = Math.min(longest, wanted);
      if (!(size >= shortest && size > 0)) continue;
      const dx = acrossPixels / pixels;
      const dy = downPixels / pixels;
      const seen =
        overlaps(x, x + dx * size, plot.left, plot.right) && overlaps(y, y + dy * size, plot.top, plot.bottom);
      if (!seen) continue;
      const at = 5 * count++;
      numbers[at] = x;
      numbers[at + 1] = y;
      numbers[at + 2] = dx;
      numbers[at + 3] = dy;
      numbers[at + 4] = size;
    }
    arrows.count = count;
    return arrows;
  };
}

/** Whether the way from a to b is finite and passes within [lo, hi]. */
function overlaps(a: number, b: number, lo: number, hi: number): boolean {
  return Number.isFinite(a + b) && Math.max(a, b) >= lo && Math.min(a, b) <= hi;
}

/** Strokes all shafts at once and fills all heads at once. */
export function drawArrows(context: Context2D, { numbers, count }: Arrows, head: number): void {
  context.beginPath();
  for (let at = 0; at < 5 * count; at += 5) {
    const size = numbers[at + 4]!;
    // The shaft ends inside the head, so that its blunt end does not show beside the tip.
    const length = size - Math.min(head, size / 2) / 2;
    context.moveTo(numbers[at]!, numbers[at + 1]!);
    context.lineTo(numbers[at]! + numbers[at + 2]! * length, numbers[at + 1]! + numbers[at + 3]! * length);
  }
  context.stroke();
  if (head === 0) return;
  context.beginPath();
  for (let at = 0; at < 5 * count; at += 5) {
    const size = numbers[at + 4]!;
    const dx = numbers[at + 2]!;
    const dy = numbers[at + 3]!;
    addHead(context, numbers[at]! + dx * size, numbers[at + 1]! + dy * size, dx, dy, Math.min(head, size / 2));
  }
  context.fill();
}

// Half the head's breadth for its length: an opening of about 55°.
const BREADTH = 0.52;

function addHead(context: Context2D, x: number, y: number, dx: number, dy: number, head: number): void {
  const backX = x - dx * head;
  const backY = y - dy * head;
  const sideX = -dy * head * BREADTH;
  const sideY = dx * head * BREADTH;
  context.moveTo(x, y);
  context.lineTo(backX + sideX, backY + sideY);
  context.lineTo(backX - sideX, backY - sideY);
  context.closePath();
}
