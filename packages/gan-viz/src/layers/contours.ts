import { ticks } from "d3-array";
import { formatValue } from "../charts/format.ts";
import { type Cloud, checkCloud } from "../geometry/cloud.ts";
import { createDensity, type Density, levelsOf } from "../geometry/density.ts";
import { checkField, type Field } from "../geometry/field.ts";
import { type Isoline, isolines } from "../geometry/isolines.ts";
import { createMix } from "../geometry/mix.ts";
import { remember } from "../geometry/remember.ts";
import type { Layer } from "../layer.ts";
import { fillAll, placement, strokeAll, writeAll } from "./contours-draw.ts";
import { type ContourStyle, type ContoursOptions, resolveContours } from "./contours-options.ts";
import { describeCloud } from "./density.ts";

/** A field whose lines are drawn, or points whose density is. */
export type ContoursData = Field | Cloud;

/**
 * Draws lines of equal value: of a field, or of the density of points.
 *
 * Of a field the values are given or round ones. Of points each line is the shortest that encloses the given share of
 * all mass, so the picture means the same whatever their number and spread. Lines are traced again only for another
 * data object, another `version` or, of points, another view. They end at the field's edge and at cells that are not
 * finite.
 */
export function contours(options: ContoursOptions = {}): Layer<ContoursData> {
  const style = resolveContours(options);
  const density = createDensity(style.bandwidth, 3);
  const ofField = remember("data", (field: Field) => ({
    edges: field,
    lines: isolines(field, thresholdsOf(field, style), style.smooth),
  }));
  const ofCloud = remember("view", (cloud: Cloud, frame) => {
    const field = density(cloud, frame.xDomain, frame.yDomain);
    return { edges: field, lines: enclosing(field, style.shares) };
  });
  const [mixValues, mixPoints] = [createMix(), createMix()];

  return {
    id: "contours",
    draw(context, data, frame) {
      const { edges, lines } = isCloud(data)
        ? ofCloud(checkCloud("contours", data), frame)
        : ofField(checkField("contours", "values", data, data.values, 1), frame);
      const place = placement(edges, frame);
      if (place === undefined) return;
      context.save();
      context.beginPath();
      context.rect(place.x, place.y, place.width, place.height);
      context.clip();
      if (style.fill !== undefined) fillAll(context, frame, lines, place, style);
      if (style.width > 0) strokeAll(context, frame, lines, place, style);
      context.restore();
      if (style.write !== undefined) writeAll(context, frame, lines, place, style);
    },
    summarize(data) {
      if (isCloud(data)) return describeCloud(data);
      return describeField(data, typeof style.thresholds === "number" ? [] : style.thresholds);
    },
    blend(from, to, t) {
      if (isCloud(from) && isCloud(to)) return { ...to, points: mixPoints(from.points, to.points, t) };
      if (isCloud(from) || isCloud(to)) return to;
      return { ...to, values: mixValues(from.values, to.values, t) };
    },
  };
}

function isCloud(data: ContoursData): data is Cloud {
  return "points" in data;
}

function thresholdsOf({ values }: Field, { thresholds }: ContourStyle): readonly number[] {
  if (typeof thresholds !== "number") return thresholds;
  const [lo, hi] = extent(values);
  if (!(lo < hi)) return [];
  // At the least value itself there is no line.
  return ticks(lo, hi, thresholds).filter((value) => value > lo && value < hi);
}

/** The lines of a density that enclose the shares of mass, the widest first; without those that leave the view. */
function enclosing(density: Density, shares: readonly number[]): Isoline[] {
  const widestFirst = shares.toSorted((a, b) => b - a);
  const levels = levelsOf(density, widestFirst);
  const reached = widestFirst.filter((_, k) => levels[k]! > 0);
  const lines = isolines(
    density,
    levels.filter((level) => level > 0),
    false,
  ); // as many
  return lines.map((line, k) => ({ ...line, value: reached[k]! }));
}

function extent(values: Float32Array): readonly [number, number] {
  let [lo, hi] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < lo) lo = value;
    if (value > hi) hi = value;
  }
  return [lo, hi];
}

function describeField({ values }: Field, thresholds: readonly number[]): string {
  const [lo, hi] = extent(values);
  if (!(lo <= hi)) return "A field without values.";
  const parts = thresholds.map((threshold) => {
    let [above, count] = [0, 0];
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      count++;
      if (value >= threshold) above++;
    }
    return `${Math.round((100 * above) / count)} % of it is at least ${formatValue(threshold)}`;
  });
  const range = `A field from ${formatValue(lo)} to ${formatValue(hi)}`;
  return `${[range, ...parts].join("; ")}.`;
}
