import { checkAtLeast, checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { FAR } from "../geometry/far.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";

export interface VectorsData {
  /** Where each arrow starts: x0, y0, x1, y1, … */
  readonly points: Float32Array;
  /** What each arrow shows, in units of data space: as many numbers, in the same order. */
  readonly vectors: Float32Array;
}

export interface VectorsOptions {
  /** Colour of shafts and heads. Defaults to the colour of the canvas's text. */
  readonly stroke?: string;
  /** Of the shaft, in CSS pixels. Defaults to 1.3. */
  readonly width?: number;
  /** Length of the head, in CSS pixels. Defaults to 4.5; arrows shorter than twice this get a smaller one. */
  readonly head?: number;
  /**
   * Length to draw for a vector of magnitude m, both in units of data space. Defaults to 0.13·m / (1 + 0.35·m):
   * small vectors in proportion, large ones held below 0.13 / 0.35 = 0.37. Only arrows are rescaled, never the data.
   */
  readonly length?: (magnitude: number) => number;
  /** In [0, 1]. Defaults to 1. */
  readonly opacity?: number;
}

/**
 * Draws an arrow per vector, from its point in its direction.
 *
 * Skipped are arrows with a number that is not finite, those shorter than 2 CSS pixels, whose direction could not be
 * seen, those for which `length` gives nothing above zero, those outside the frame, and vectors without a point.
 */
export function vectors(options: VectorsOptions = {}): Layer<VectorsData> {
  const { stroke = "currentColor", width = 1.3, head = 4.5, length = compress, opacity = 1 } = options;
  checkText("vectors", "stroke", stroke);
  checkPositive("vectors", "width", width);
  checkAtLeast("vectors", "head", head, 0);
  checkRange("vectors", "opacity", opacity, 0, 1);
  if (typeof length !== "function") refuse("vectors", "length must be a function of the magnitude", length);

  return {
    id: "vectors",
    draw(context, data, frame) {
      const color = frame.color(stroke);
      context.globalAlpha = opacity;
      context.strokeStyle = color;
      context.fillStyle = color;
      context.lineWidth = width;
      context.beginPath();
      eachArrow(data, length, frame, (x, y, dx, dy, size) => {
        // The shaft ends inside the head, so that its blunt end does not show beside the tip.
        const inset = Math.min(head, size / 2) / 2;
        context.moveTo(x, y);
        context.lineTo(x + dx * (size - inset), y + dy * (size - inset));
      });
      context.stroke();
      if (head === 0) return;
      context.beginPath();
      eachArrow(data, length, frame, (x, y, dx, dy, size) =>
        addHead(context, x + dx * size, y + dy * size, dx, dy, Math.min(head, size / 2)),
      );
      context.fill();
    },
  };
}

/** Below this many CSS pixels an arrow is not drawn. */
const SHORTEST = 2;

/** Calls `visit` for each arrow to draw: its start, its unit direction and its size, in CSS pixels. */
function eachArrow(
  { points, vectors: all }: VectorsData,
  length: (magnitude: number) => number,
  frame: Frame,
  visit: (x: number, y: number, dx: number, dy: number, size: number) => void,
): void {
  const count = Math.min(points.length, all.length) >> 1;
  for (let i = 0; i < count; i++) {
    const px = points[2 * i]!;
    const py = points[2 * i + 1]!;
    const magnitude = Math.hypot(all[2 * i]!, all[2 * i + 1]!);
    const factor = length(magnitude) / magnitude;
    if (!(factor > 0)) continue;
    const x = frame.x(px);
    const y = frame.y(py);
    const dx = frame.x(px + all[2 * i]! * factor) - x;
    const dy = frame.y(py + all[2 * i + 1]! * factor) - y;
    const size = Math.hypot(dx, dy);
    const seen = overlaps(x, x + dx, frame.width) && overlaps(y, y + dy, frame.height);
    if (size >= SHORTEST && size < FAR && seen) visit(x, y, dx / size, dy / size, size);
  }
}

/** Whether the way from a to b is finite and passes within [0, length]. */
function overlaps(a: number, b: number, length: number): boolean {
  return Number.isFinite(a + b) && Math.max(a, b) >= 0 && Math.min(a, b) <= length;
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

function compress(magnitude: number): number {
  return (0.13 * magnitude) / (1 + 0.35 * magnitude);
}
