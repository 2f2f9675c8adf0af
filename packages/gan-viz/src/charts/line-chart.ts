import { tokens } from "../color/tokens.ts";
import { type Numbers, place, type Scale, setScale } from "../geometry/scale.ts";
import { createTrace } from "../geometry/trace.ts";
import type { Context2D, Layer } from "../layer.ts";
import type { Area } from "./area.ts";
import { decadesIn, drawAxis, drawBands, drawNothing, drawReferences } from "./axis.ts";
import { cursorNote, drawCursor, hitOf, pointedAt } from "./cursor.ts";
import { checkEvents, drawEvents, mergeEvents } from "./events.ts";
import { roundDomain, xExtent, yExtent } from "./extent.ts";
import { gutterWidth, type Mark, writeGutter } from "./gutter.ts";
import { type Band, checkMarks, checkSeries, type LineChartData, lengthOf, type Reference } from "./line-data.ts";
import { type LineChartOptions, type LineStyle, resolveOptions } from "./line-options.ts";
import { drawSeries, endsOf } from "./line-series.ts";
import { smooth } from "./smooth.ts";
import { summarizeSeries } from "./summary.ts";

/**
 * Draws lines that grow while you watch: each named at its end with its last value, so that no legend is needed.
 *
 * Thousands of points are drawn as few, by pixel columns, without losing a peak. Values that are not finite leave
 * gaps. Labels of lines that end close together move apart. Fills the plot and does not use the frame's domains: it
 * makes its own room for words, so that it needs no margins.
 */
export function lineChart(options: LineChartOptions = {}): Layer<LineChartData> {
  const style = resolveOptions(options);
  const [logX, logY] = [style.xScale === "log", style.yScale === "log"];
  const trace = createTrace();
  const means: Float64Array[] = [];
  let area: Area | undefined; // as it was last drawn: what one points at

  function valuesOf(data: LineChartData, k: number): Numbers {
    const series = data.series[k]!;
    if (style.smoothing === 0) return series.y;
    const count = lengthOf(series);
    if ((means[k]?.length ?? -1) < count) means[k] = new Float64Array(Math.ceil(1.5 * count));
    return smooth(series.y, count, style.smoothing, means[k]!);
  }

  return {
    id: "line-chart",
    draw(context, data, frame) {
      const { series, bands = style.bands, references = style.references, events = [] } = data;
      checkSeries(series);
      checkMarks(bands, references);
      checkEvents(events);
      const { plot } = frame;
      const low = plot.bottom - plot.top < 48; // no room for words below
      const base = Math.max(plot.top, plot.bottom - (low ? 1 : style.fontSize + 5));
      const headroom = !low && events.length > 0 ? style.fontSize + 6 : 5;
      const top = Math.min(base, plot.top + headroom);
      area = undefined;

      const found = xExtent(series, style.xDomain, logX);
      const xs = found && (style.roundX ? roundDomain(found, NONE, style.xDomain, logX) : found);
      const within = xs && yExtent(series, xs, logY);
      if (xs === undefined || within === undefined) {
        const nowhere = setScale(0, 1, 0, 1);
        const blank = { left: plot.left, top, right: plot.right, base, x: nowhere, y: nowhere };
        return drawNothing(context, frame, blank, style);
      }
      const levels = references.map(({ y }) => y);
      const ys = roundDomain(within, levels, style.yDomain, logY);
      const y = setScale(ys[0], ys[1], base, top, logY);

      const shown = series.map((one, k) => ({ x: one.x, y: valuesOf(data, k), length: lengthOf(one) }));
      const ends = endsOf(shown, style, xs);
      const notes = notesOf(bands, references, y, style);
      const right = plot.right - gutterWidth(context, frame, style, [...ends, ...notes]);
      const x = setScale(xs[0], xs[1], plot.left, right, logX);
      area = { left: plot.left, top, right, base, x, y };

      drawBands(context, frame, area, bands, tokens.wash);
      const note = typeof data.cursor === "number" ? cursorNote(data.cursor, area, style) : undefined;
      drawAxis(context, frame, area, style, low, note);
      drawReferences(context, frame, area, references, tokens.edge);
      const marks = events.length === 0 ? [] : mergeEvents(events, area);
      context.save();
      clipTo(context, area, style);
      if (style.smoothing > 0) {
        context.globalAlpha = FAINT;
        for (const [k, one] of series.entries()) {
          const { color = tokens.ink } = style.series[k] ?? {};
          drawSeries(context, frame, area, trace, one.x, one.y, lengthOf(one), { color, width: 1 });
        }
        context.globalAlpha = 1;
      }
      for (const [k, one] of shown.entries()) {
        drawSeries(context, frame, area, trace, one.x, one.y, one.length, style.series[k]);
      }
      context.restore();
      drawEvents(context, frame, area, style, marks);
      if (typeof data.cursor === "number") drawCursor(context, frame, area, style, shown, data.cursor);
      writeGutter(context, frame, area, style, ends, notes);
    },
    nearest(data, x, y, _frame, radius) {
      if (area === undefined || !isNear(area, x, y, radius)) return undefined;
      const pointed = pointedAt(data, area, Math.max(area.left, Math.min(area.right, x)), y);
      if (pointed === undefined || !(Math.abs(pointed.at - x) <= radius)) return undefined;
      const mean = style.smoothing > 0 ? (k: number, i: number) => valuesOf(data, k)[i]! : undefined;
      return hitOf(data, pointed, x, y, style, mean);
    },
    summarize: ({ series }) => summarizeSeries(series, style),
  };
}

const NONE: readonly number[] = [];
const FAINT = 0.28; // what is measured, behind its mean

function isNear({ left, top, right, base }: Area, x: number, y: number, radius: number): boolean {
  return x >= left - radius && x <= right + radius && y >= top - radius && y <= base + radius;
}

/** A line along an end of the domain keeps its whole width. */
function clipTo(context: Context2D, area: Area, style: LineStyle): void {
  const width = Math.max(1.6, ...style.series.map((one) => one.width ?? 0));
  context.beginPath();
  context.rect(area.left, area.top - width, area.right + width - area.left, area.base - area.top + 2 * width);
  context.clip();
}

/** What stands at the right besides the lines' labels, the more worth saying first. */
function notesOf(bands: readonly Band[], references: readonly Reference[], y: Scale, style: LineStyle): Mark[] {
  const ticks = y.log ? decadesIn(y).reverse() : [];
  const ends = ticks.length > 1 ? [ticks[0]!, ticks.at(-1)!, ...ticks.slice(1, -1)] : [y.hi, y.lo];
  return [
    ...bands.map(({ from, to, label }) => ({ y: (from + to) / 2, text: label ?? "" })),
    ...references.map(({ y: level, label }) => ({ y: level, text: label ?? "" })),
    ...ends.map((level) => ({ y: level, text: style.formatY(level) })),
  ].filter(({ y: level, text }) => text !== "" && Number.isFinite(place(y, level)));
}
