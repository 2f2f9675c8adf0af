import { scaleLinear } from "d3-scale";
import type { Layer } from "../layer.ts";
import { drawAxis, drawBands, drawNothing, drawReferences } from "./axis.ts";
import { gutterWidth, type Mark, writeGutter } from "./gutter.ts";
import { type Band, checkMarks, checkSeries, type LineChartData, type Reference } from "./line-data.ts";
import { type LineChartOptions, type LineStyle, resolveOptions } from "./line-options.ts";
import { drawSeries, endsOf } from "./line-series.ts";
import { xExtent, yExtent } from "./scale.ts";

/**
 * Draws lines that grow while you watch: each named at its end with its last value, so that no legend is needed.
 *
 * Thousands of points are drawn as few, by pixel columns, without losing a peak. Values that are not finite leave
 * gaps. Labels of lines that end close together move apart. Fills the frame and does not use its domains.
 */
export function lineChart(options: LineChartOptions = {}): Layer<LineChartData> {
  const style = resolveOptions(options);
  return {
    id: "line-chart",
    draw(context, data, frame) {
      const { series, bands = style.bands, references = style.references } = data;
      checkSeries(series);
      checkMarks(bands, references);
      const low = frame.height < 48; // no room for words below
      const base = frame.height - (low ? 1 : style.fontSize + 5);
      const xs = xExtent(series, style.xDomain);
      const levels = references.map(({ y }) => y);
      const ys = xs && yExtent(series, xs, levels, style.yDomain);
      if (xs === undefined || ys === undefined) return drawNothing(context, frame, style, base);

      const ends = endsOf(series, style, xs);
      const notes = notesOf(bands, references, ys, style);
      const right = frame.width - gutterWidth(context, frame, style, [...ends, ...notes]);
      const x = scaleLinear(xs, [0, right]).unknown(Number.NaN);
      const y = scaleLinear(ys, [base, 5]).unknown(Number.NaN);
      const area = { xs, ys, top: 5, right, base, x, y };
      drawBands(context, frame, area, bands);
      drawAxis(context, frame, area, style, low);
      drawReferences(context, frame, area, references);
      for (const [k, one] of series.entries()) drawSeries(context, frame, area, one, style.series[k]);
      writeGutter(context, frame, area, style, ends, notes);
    },
  };
}

/** What stands at the right besides the lines' labels, the more worth saying first. */
function notesOf(
  bands: readonly Band[],
  references: readonly Reference[],
  ys: readonly [number, number],
  style: LineStyle,
): Mark[] {
  return [
    ...bands.map(({ from, to, label }) => ({ y: (from + to) / 2, text: label ?? "" })),
    ...references.map(({ y, label }) => ({ y, text: label ?? "" })),
    ...[ys[1], ys[0]].map((y) => ({ y, text: style.formatY(y) })),
  ].filter(({ text }) => text !== "");
}
