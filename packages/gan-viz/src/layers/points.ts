import { refuse } from "../check.ts";
import { blendArrays } from "../geometry/blend.ts";
import { createProjection, readProjection } from "../geometry/projection.ts";
import { createRaster } from "../geometry/raster.ts";
import type { Layer } from "../layer.ts";
import { formatNumber, summarizePoints } from "./describe.ts";
import { hitPoint } from "./hit-point.ts";
import { type PointsOptions, resolvePoints } from "./points-options.ts";
import { drawPaths } from "./points-paths.ts";
import { createPixelPainter } from "./points-pixels.ts";

/** x0, y0, x1, y1, …; or that with a value for each, to be shown by its colour. */
export type PointsData = Float32Array | { readonly points: Float32Array; readonly values?: Float32Array };

/**
 * Draws a mark per point. Data: x0, y0, x1, y1, …, the later over the earlier.
 *
 * A point is skipped, not drawn at 0, if its place, radius or opacity is not finite; so is one wholly outside the
 * plot. A last x without a y is ignored.
 *
 * Few marks are drawn as paths. Where there are many for the size of the plot, their pixels are written one by one,
 * each covered as exactly as a path would cover it, with centres rounded to an eighth of a device pixel.
 */
export function points(options: PointsOptions = {}): Layer<PointsData> {
  const style = resolvePoints(options);
  const projection = createProjection();
  const raster = createRaster();
  const paintPixels = createPixelPainter(style);
  const cloud: { points: Float32Array; values: Float32Array | undefined } = {
    points: new Float32Array(0),
    values: undefined,
  };
  const blended: { points: Float32Array; values?: Float32Array } = { points: new Float32Array(0) };

  /** The data in their one form. */
  function read(data: PointsData): typeof cloud {
    const bare = data instanceof Float32Array;
    cloud.points = bare ? data : data.points;
    cloud.values = bare ? undefined : data.values;
    if (cloud.values !== undefined && cloud.values.length !== cloud.points.length >> 1) {
      refuse("points", `values must hold a number for each of ${cloud.points.length >> 1} points`, cloud.values.length);
    }
    return cloud;
  }

  function valueAt(index: number): number {
    return cloud.values?.[index] ?? style.value?.(index) ?? Number.NaN;
  }

  return {
    id: "points",
    draw(context, data, frame) {
      const { points: places, values } = read(data);
      const value = values !== undefined || style.value !== undefined ? valueAt : undefined;
      readProjection(projection, frame);
      if (!paintPixels(context, places, value, projection, frame, raster)) {
        drawPaths(context, places, value, style, projection, frame);
      }
    },
    nearest(data, x, y, frame, radius) {
      const { points: places } = read(data);
      const hit = hitPoint(places, x, y, frame, radius);
      if (hit === undefined) return undefined;
      const { index } = hit;
      const value = valueAt(index);
      return {
        ...hit,
        values: [
          ["x", formatNumber(places[2 * index]!)],
          ["y", formatNumber(places[2 * index + 1]!)],
          ...(Number.isFinite(value) ? [["value", formatNumber(value)] as const] : []),
        ],
      };
    },
    summarize(data) {
      return summarizePoints(read(data).points, style.noun);
    },
    blend(from, to, t) {
      const start = read(from).points;
      const startValues = cloud.values;
      const { points: end, values } = read(to);
      blended.points = blendArrays(blended.points, start, end, t);
      if (values === undefined) return blended.points;
      blended.values = blendArrays(blended.values, startValues ?? values, values, t);
      return blended as PointsData;
    },
  };
}
