import { blendArrays } from "../geometry/blend.ts";
import { createProjection, readProjection } from "../geometry/projection.ts";
import { quantile } from "../geometry/quantile.ts";
import type { Layer } from "../layer.ts";
import { createArrows, drawArrows } from "./arrows.ts";
import { formatCount, formatNumber } from "./describe.ts";
import { hitPoint } from "./hit-point.ts";
import { drawVectorsLegend } from "./vectors-legend.ts";
import { resolveVectors, type VectorsOptions } from "./vectors-options.ts";

export interface VectorsData {
  /** Where each arrow starts: x0, y0, x1, y1, … */
  readonly points: Float32Array;
  /** What each arrow shows, in units of data space: as many numbers, in the same order. */
  readonly vectors: Float32Array;
}

/**
 * Draws an arrow per vector, from its point in its direction.
 *
 * Skipped are arrows with a number that is not finite, those too short for their direction to be seen, those for which
 * `length` gives nothing above zero, those outside the plot, and vectors without a point.
 */
export function vectors(options: VectorsOptions = {}): Layer<VectorsData> {
  const style = resolveVectors(options);
  const projection = createProjection();
  const collect = createArrows(style);
  const between: { points: Float32Array; vectors: Float32Array } = {
    points: new Float32Array(0),
    vectors: new Float32Array(0),
  };

  return {
    id: "vectors",
    draw(context, data, frame) {
      readProjection(projection, frame);
      const arrows = collect(data.points, data.vectors, projection, frame);
      const color = frame.color(style.stroke);
      context.globalAlpha = style.opacity;
      context.strokeStyle = color;
      context.fillStyle = color;
      context.lineWidth = style.width;
      drawArrows(context, arrows, style.head);
      if (style.legend !== undefined) drawVectorsLegend(context, arrows, style, projection, frame);
    },
    nearest(data, x, y, frame, radius) {
      const hit = hitPoint(data.points, x, y, frame, radius);
      if (hit === undefined || 2 * hit.index + 1 >= data.vectors.length) return undefined;
      const { index } = hit;
      const [u, v] = [data.vectors[2 * index]!, data.vectors[2 * index + 1]!];
      return {
        ...hit,
        values: [
          ["length", formatNumber(Math.hypot(u, v))],
          ["x", formatNumber(u)],
          ["y", formatNumber(v)],
        ],
      };
    },
    summarize({ points, vectors: all }) {
      const count = Math.min(points.length, all.length) >> 1;
      const at = (i: number): number => Math.hypot(all[2 * i]!, all[2 * i + 1]!);
      if (count === 0) return "No vectors.";
      const [half, most] = [quantile(count, at, 0.5), quantile(count, at, 1)];
      if (Number.isNaN(half)) return `${formatCount(count)} vectors, none of them finite.`;
      return `${formatCount(count)} vectors, half of them shorter than ${formatNumber(half)}, the longest ${formatNumber(most)}.`;
    },
    blend(from, to, t) {
      between.points = blendArrays(between.points, from.points, to.points, t);
      between.vectors = blendArrays(between.vectors, from.vectors, to.vectors, t);
      return between;
    },
  };
}
