import { checkPositive, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import type { Bandwidth } from "../geometry/bandwidth.ts";
import { type Cloud, checkCloud } from "../geometry/cloud.ts";
import { type Histogram, histogramOf } from "../geometry/histogram.ts";
import { remember, type Versioned } from "../geometry/remember.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { checkBandwidth } from "./contours-options.ts";
import { describeCloud } from "./density.ts";

export interface MarginalsData extends Versioned {
  /** Drawn over each other, the last on top. */
  readonly clouds: readonly Cloud[];
}

export interface MarginalsOptions {
  /** Of each cloud, in order; taken again from the first if there are more. Defaults to those of real and fake. */
  readonly colors?: readonly string[];
  /** Whose name each cloud has in the summary. Defaults to none. */
  readonly labels?: readonly string[];
  /** Bins along each axis of the view. Defaults to 40; more shows more detail and more noise. */
  readonly bins?: number;
  /** Height of the densest bin, in CSS pixels. Defaults to 32; less where the margin has less. */
  readonly depth?: number;
  /** Draws a smooth line and the area under it instead of bars. Defaults to false. */
  readonly curve?: boolean;
  /** Of that line's kernel, by a rule or in units of data. Defaults to "silverman". */
  readonly bandwidth?: Bandwidth;
  /** Of the area, in [0, 1]. Defaults to 0.22. */
  readonly fillOpacity?: number;
  /** Of outline or line, in CSS pixels. Defaults to 1.2. */
  readonly width?: number;
  /** Draws inwards from the plot's upper and right edge. Defaults to false: outwards, in the margins. */
  readonly inside?: boolean;
}

/**
 * Draws how points lie along x, over the plot, and along y, to its right: a histogram for each cloud, as densities of
 * the same bins and on one scale, so that clouds of different size compare.
 *
 *   density of a bin = weight of its points / (weight of all finite points · width of the bin)
 *
 * Points outside the view count for the whole, not for a bin. A margin of less than 8 CSS pixels is left empty.
 */
export function marginals(options: MarginalsOptions = {}): Layer<MarginalsData> {
  const { colors = [tokens.real, tokens.fake], labels = [], bins = 40, depth = 32, curve = false } = options;
  const { bandwidth = "silverman", fillOpacity = 0.22, width = 1.2, inside = false } = options;
  if (colors.length === 0) refuse("marginals", "colors must hold at least one", colors);
  for (const [k, color] of colors.entries()) checkText("marginals", `colors[${k}]`, color);
  for (const [k, label] of labels.entries()) checkText("marginals", `labels[${k}]`, label);
  checkWhole("marginals", "bins", bins, 1);
  checkRange("marginals", "bins", bins, 1, 1000);
  checkPositive("marginals", "depth", depth);
  checkBandwidth("marginals", bandwidth);
  checkRange("marginals", "fillOpacity", fillOpacity, 0, 1);
  checkPositive("marginals", "width", width);
  for (const [option, value] of Object.entries({ curve, inside })) {
    if (typeof value !== "boolean") refuse("marginals", `${option} must be true or false`, value);
  }
  const counted = remember("view", ({ clouds }: MarginalsData, frame) => ({
    x: clouds.map((cloud) => histogramOf(cloud, 0, frame.xDomain, bins, curve ? bandwidth : undefined)),
    y: clouds.map((cloud) => histogramOf(cloud, 1, frame.yDomain, bins, curve ? bandwidth : undefined)),
  }));

  return {
    id: "marginals",
    bleeds: !inside,
    draw(context, data, frame) {
      for (const cloud of data.clouds) checkCloud("marginals", cloud);
      const { x, y } = counted(data, frame);
      const { plot } = frame;
      context.lineWidth = width;
      context.lineJoin = "round";
      for (const along of ["x", "y"] as const) {
        const all = along === "x" ? x : y;
        const room = inside
          ? (along === "x" ? plot.bottom - plot.top : plot.right - plot.left) / 2
          : (along === "x" ? plot.top : frame.width - plot.right) - 2;
        const reach = Math.min(depth, room);
        let highest = 0;
        for (const { most } of all) highest = Math.max(highest, most);
        if (!(reach >= 6 && highest > 0 && highest < Number.POSITIVE_INFINITY)) continue;
        const scale = (inside ? -1 : 1) * (reach / highest);
        for (const [k, histogram] of all.entries()) {
          const color = frame.color(colors[k % colors.length]!);
          context.fillStyle = color;
          context.strokeStyle = color;
          context.globalAlpha = fillOpacity;
          context.beginPath();
          if (curve) addCurve(context, frame, along, histogram, scale, true);
          else addBars(context, frame, along, histogram, scale, true);
          context.fill();
          context.globalAlpha = 1;
          context.beginPath();
          if (curve) addCurve(context, frame, along, histogram, scale, false);
          else addBars(context, frame, along, histogram, scale, false);
          context.stroke();
        }
      }
    },
    summarize({ clouds }) {
      if (clouds.length === 0) return "No points.";
      return clouds
        .map((cloud, k) => `${labels[k] === undefined ? "" : `${labels[k]}: `}${describeCloud(cloud)}`)
        .join(" ");
    },
  };
}

/** Adds the point at `value` of the axis and `height` CSS pixels from the plot's edge, outwards. */
function add(context: Context2D, frame: Frame, along: "x" | "y", value: number, height: number, first: boolean): void {
  const x = along === "x" ? frame.x(value) : frame.plot.right + height;
  const y = along === "x" ? frame.plot.top - height : frame.y(value);
  if (first) context.moveTo(x, y);
  else context.lineTo(x, y);
}

/** Adds the outline of the bars: closed, for the area, or only where there is something, for the line. */
function addBars(
  context: Context2D,
  frame: Frame,
  along: "x" | "y",
  { from, to, bars }: Histogram,
  scale: number,
  closed: boolean,
): void {
  const step = (to - from) / bars.length;
  let drawing = false;
  for (let i = 0; i < bars.length; i++) {
    if (!closed && bars[i] === 0) {
      if (drawing) add(context, frame, along, from + i * step, 0, false);
      drawing = false;
      continue;
    }
    if (!drawing) add(context, frame, along, from + i * step, 0, true);
    drawing = true;
    add(context, frame, along, from + i * step, bars[i]! * scale, false);
    add(context, frame, along, from + (i + 1) * step, bars[i]! * scale, false);
  }
  if (drawing) add(context, frame, along, to, 0, false);
}

const FLAT = 0.3; // CSS pixels below which a curve is its own baseline

function addCurve(
  context: Context2D,
  frame: Frame,
  along: "x" | "y",
  { from, to, curve }: Histogram,
  scale: number,
  closed: boolean,
): void {
  const step = (to - from) / (curve.length - 1);
  let drawing = false;
  for (let i = 0; i < curve.length; i++) {
    const height = curve[i]! * scale;
    if (closed && i === 0) add(context, frame, along, from, 0, true);
    const high = closed || Math.abs(height) >= FLAT;
    if (high) add(context, frame, along, from + i * step, height, !closed && !drawing);
    drawing = high;
  }
  if (closed) add(context, frame, along, to, 0, false);
}
