import { formatValue } from "../charts/format.ts";
import { checkOption, checkPositive, checkRange, checkText } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { checkField } from "../geometry/field.ts";
import { createMix } from "../geometry/mix.ts";
import { remember, type Versioned } from "../geometry/remember.ts";
import { addArrows, addComets } from "../geometry/stream-marks.ts";
import { type Flow, type Streams, traceStreams } from "../geometry/streams.ts";
import type { Frame, Layer } from "../layer.ts";

export interface StreamlinesData extends Versioned {
  readonly columns: number;
  readonly rows: number;
  /** The flow at the centre of each cell, in units of data: u0, v0, u1, v1, …, row-major, row 0 at the low end of y. */
  readonly vectors: Float32Array;
  /** The outer edges of the first and the last column, in data space. */
  readonly x: readonly [number, number];
  /** The outer edges of the first and the last row, in data space. */
  readonly y: readonly [number, number];
}

export interface StreamlinesOptions {
  /** Defaults to the colour of gradients. */
  readonly color?: string;
  /** "taper" thickens the line with the flow, in strokes; "arrow" puts heads on an even line. Defaults to "taper". */
  readonly mark?: "taper" | "arrow";
  /** CSS pixels between neighbouring lines, about. Defaults to 14; more leaves more room and takes less work. */
  readonly separation?: number;
  /** Of a line, or of a tapered stroke at its thick end, in CSS pixels. Defaults to 1 for arrows and 2 for tapers. */
  readonly width?: number;
  /** CSS pixels from one head or thick end to the next along a line. Defaults to 48. */
  readonly period?: number;
  /** Length of a head, in CSS pixels. Defaults to 5. */
  readonly head?: number;
  /** CSS pixels a second at which tapered strokes travel along their lines. Defaults to 0: they stand still. */
  readonly speed?: number;
  /** In [0, 1]. Defaults to 0.8. */
  readonly opacity?: number;
}

/**
 * Draws the ways that points would take along a flow, evenly spaced over the plot.
 *
 * Lines are traced in CSS pixels, again only for another data object, another `version` or another view. They end at
 * the edge of the plot or of the field, where the flow is zero or not finite, and where they would crowd.
 */
export function streamlines(options: StreamlinesOptions = {}): Layer<StreamlinesData> {
  const { color = tokens.gradient, mark = "taper", separation = 14, period = 48, head = 5 } = options;
  const { width = mark === "taper" ? 2 : 1, speed = 0, opacity = 0.8 } = options;
  checkText("streamlines", "color", color);
  checkOption("streamlines", "mark", mark, ["taper", "arrow"]);
  checkRange("streamlines", "separation", separation, 3, 1000);
  checkPositive("streamlines", "width", width);
  checkRange("streamlines", "period", period, 8, 1e5);
  checkPositive("streamlines", "head", head);
  checkRange("streamlines", "speed", speed, 0, 1000);
  checkRange("streamlines", "opacity", opacity, 0, 1);
  const traced = remember("view", (data: StreamlinesData, frame) => trace(data, frame, separation));
  const mix = createMix();

  return {
    id: "streamlines",
    draw(context, data, frame) {
      checkField("streamlines", "vectors", data, data.vectors, 2);
      const streams = traced(data, frame);
      context.globalAlpha = opacity;
      context.fillStyle = frame.color(color);
      if (mark === "taper") {
        const phase = speed === 0 ? Number.NaN : (frame.time * speed) / 1000;
        context.beginPath();
        addComets(context, streams, width, period, phase);
        context.fill();
        return;
      }
      context.strokeStyle = frame.color(color);
      context.lineWidth = width;
      context.lineJoin = "round";
      context.beginPath();
      for (let line = 0; line + 1 < streams.starts.length; line++) {
        const [from, to] = [streams.starts[line]!, streams.starts[line + 1]!];
        context.moveTo(streams.points[2 * from]!, streams.points[2 * from + 1]!);
        for (let i = from + 1; i < to; i++) context.lineTo(streams.points[2 * i]!, streams.points[2 * i + 1]!);
      }
      context.stroke();
      context.beginPath();
      addArrows(context, streams, head, period);
      context.fill();
    },
    moves: (data) => speed > 0 && mark === "taper" && data.vectors.length > 0,
    summarize({ vectors }) {
      let [count, sum, longest] = [0, 0, 0];
      for (let i = 0; i + 1 < vectors.length; i += 2) {
        const size = Math.hypot(vectors[i]!, vectors[i + 1]!);
        if (!Number.isFinite(size)) continue;
        count++;
        sum += size;
        longest = Math.max(longest, size);
      }
      if (count === 0) return "No flow.";
      return `A flow of mean strength ${formatValue(sum / count)}, at most ${formatValue(longest)}.`;
    },
    blend: (from, to, t) => ({ ...to, vectors: mix(from.vectors, to.vectors, t) }),
  };
}

function trace(data: StreamlinesData, frame: Frame, separation: number): Streams {
  const [left, right] = [frame.x(data.x[0]), frame.x(data.x[1])];
  const [bottom, top] = [frame.y(data.y[0]), frame.y(data.y[1])];
  const { plot } = frame;
  const box = {
    left: Math.max(plot.left, Math.min(left, right)),
    right: Math.min(plot.right, Math.max(left, right)),
    top: Math.max(plot.top, Math.min(bottom, top)),
    bottom: Math.min(plot.bottom, Math.max(bottom, top)),
  };
  return traceStreams(flowOf(data, left, right, bottom, top), box, separation);
}

/** The flow in CSS pixels: between the centres of cells linear in x and in y, beyond the outermost as at them. */
function flowOf(data: StreamlinesData, left: number, right: number, bottom: number, top: number): Flow {
  const { columns, rows, vectors } = data;
  const scaleX = (right - left) / (data.x[1] - data.x[0]);
  const scaleY = (top - bottom) / (data.y[1] - data.y[0]);
  const hold = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));
  return (px, py, out) => {
    const x = hold(((px - left) / (right - left)) * columns - 0.5, columns);
    const y = hold(((py - bottom) / (top - bottom)) * rows - 0.5, rows);
    const column = Math.min(Math.floor(x), Math.max(0, columns - 2));
    const row = Math.min(Math.floor(y), Math.max(0, rows - 2));
    const dx = x - column;
    const dy = y - row;
    const a = 2 * (row * columns + column);
    const b = columns > 1 ? a + 2 : a;
    const up = rows > 1 ? 2 * columns : 0;
    for (let k = 0; k < 2; k++) {
      const below = vectors[a + k]! * (1 - dx) + vectors[b + k]! * dx;
      const above = vectors[a + up + k]! * (1 - dx) + vectors[b + up + k]! * dx;
      out[k] = (below * (1 - dy) + above * dy) * (k === 0 ? scaleX : scaleY);
    }
    const size = out[0]! * out[0]! + out[1]! * out[1]!;
    return size > 0 && size < Number.POSITIVE_INFINITY;
  };
}
