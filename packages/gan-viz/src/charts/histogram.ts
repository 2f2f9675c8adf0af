import { checkPositive, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { niceDomain } from "../geometry/nice.ts";
import { place, setScale } from "../geometry/scale.ts";
import type { Layer } from "../layer.ts";
import type { Area } from "./area.ts";
import { drawAxis } from "./axis.ts";
import { countBins } from "./bins.ts";
import type { Ends } from "./extent.ts";
import { formatTick, formatValue } from "./format.ts";
import { drawUprights, steps, writePeaks } from "./histogram-outline.ts";
import { meanOf } from "./loss-curve.ts";

export interface HistogramData {
  /** D's outputs on real points, or any other numbers. */
  readonly real?: Float32Array | undefined;
  /** D's outputs on fakes, or any other numbers. */
  readonly fake?: Float32Array | undefined;
}

export interface HistogramOptions {
  /** How many, over the whole domain; more is finer and noisier. Defaults to 40. */
  readonly bins?: number;
  /** Values at the left and right edge; null takes a round number beyond them. Defaults to [null, null]. */
  readonly xDomain?: Ends;
  /** Values worth a dotted upright, such as the output at which D cannot tell. Defaults to none. */
  readonly references?: readonly number[];
  /** Of the fill under the outlines, in [0, 1]. Defaults to 0.3. */
  readonly opacity?: number;
  /** Default to "real" and "fake"; stand above the outlines' highest bins. An empty one is left out. */
  readonly labels?: readonly [real: string, fake: string];
  /** Defaults to those of real and fake points. */
  readonly colors?: readonly [real: string, fake: string];
  /** Whether the axis is named by numbers. Defaults to true. */
  readonly axis?: boolean;
  /** Size of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
}

/**
 * Draws how two sets of numbers are spread, over each other: two densities of the same bins, each of area one. Real
 * solid, fake dashed. Values outside the domain count in its outermost bins.
 */
export function histogram(options: HistogramOptions = {}): Layer<HistogramData> {
  const { bins = 40, xDomain = [null, null], references = [], opacity = 0.3, labels = ["real", "fake"] } = options;
  const { colors = [tokens.real, tokens.fake], axis = true, fontSize = 11 } = options;
  checkWhole("histogram", "bins", bins, 1);
  checkRange("histogram", "bins", bins, 1, 10_000);
  const [lo, hi] = xDomain;
  const ends = xDomain.length === 2 && xDomain.every((end) => end === null || Number.isFinite(end));
  if (!ends || (lo !== null && hi !== null && !(lo < hi))) {
    refuse("histogram", "xDomain must be two rising finite numbers, or null for either", xDomain);
  }
  if (!references.every((value) => Number.isFinite(value))) {
    refuse("histogram", "references must be finite numbers", references);
  }
  checkRange("histogram", "opacity", opacity, 0, 1);
  if (labels.length !== 2 || !labels.every((label) => typeof label === "string")) {
    refuse("histogram", "labels must be two texts", labels);
  }
  for (const k of [0, 1]) checkText("histogram", `colors[${k}]`, colors[k]!);
  if (typeof axis !== "boolean") refuse("histogram", "axis must be true or false", axis);
  checkPositive("histogram", "fontSize", fontSize);
  const style = { fontSize, textColor: tokens.inkSoft, axisColor: tokens.hair, formatX: formatTick };
  const heights = [new Float64Array(bins), new Float64Array(bins)] as const;
  let area: Area | undefined; // as last drawn

  return {
    id: "histogram",
    draw(context, data, frame) {
      area = undefined;
      const sets = [data.real, data.fake] as const;
      const domain = domainOf(sets, xDomain);
      if (domain === undefined) return;
      const { plot } = frame;
      const low = !axis || plot.bottom - plot.top < 48;
      const base = Math.max(plot.top, plot.bottom - (low ? 1 : fontSize + 5));
      const headroom = low || labels.every((label) => label === "") ? 3 : fontSize + 6;
      const top = Math.min(base, plot.top + headroom);
      let highest = 0;
      for (const k of [0, 1] as const) {
        countBins(sets[k] ?? EMPTY, domain[0], domain[1], heights[k]);
        for (let b = 0; b < bins; b++) highest = Math.max(highest, heights[k][b]!);
      }
      if (!(highest > 0 && highest < Infinity)) return;
      const x = setScale(domain[0], domain[1], plot.left, plot.right);
      area = { left: plot.left, top, right: plot.right, base, x, y: setScale(0, highest, base, top) };

      drawAxis(context, frame, area, style, low);
      drawUprights(context, frame, area, references);
      for (const k of [0, 1] as const) {
        if (!(sets[k] !== undefined && sets[k].length > 0)) continue;
        context.fillStyle = context.strokeStyle = frame.color(colors[k]);
        context.globalAlpha = opacity;
        context.beginPath();
        steps(context, area, heights[k]);
        context.fill();
        context.globalAlpha = 1;
        context.lineWidth = 1.5;
        context.lineJoin = "miter";
        context.setLineDash(k === 0 ? SOLID : DASHED);
        context.beginPath();
        steps(context, area, heights[k]);
        context.stroke();
        context.setLineDash(SOLID);
      }
      if (!low) writePeaks(context, frame, area, heights, labels, colors, fontSize);
    },
    nearest(data, x, y, _frame, radius) {
      if (area === undefined) return undefined;
      const { left, right, top, base } = area;
      const [px, py] = [Math.min(right, Math.max(left, x)), Math.min(base, Math.max(top, y))];
      const distance = Math.hypot(px - x, py - y);
      if (!(distance <= radius) || right <= left) return undefined;
      const bin = Math.min(bins - 1, Math.floor(((px - left) / (right - left)) * bins));
      const width = (area.x.hi - area.x.lo) / bins;
      const from = area.x.lo + bin * width;
      const values: [string, string][] = [["from", `${formatValue(from)} to ${formatValue(from + width)}`]];
      for (const [k, set] of [data.real, data.fake].entries()) {
        const share = heights[k as 0 | 1][bin]! * width;
        if (set !== undefined) values.push([labels[k] || ["real", "fake"][k]!, `${(100 * share).toFixed(1)} %`]);
      }
      return { index: bin, x: place(area.x, from + width / 2), y: py, distance, values };
    },
    summarize(data) {
      const parts = [data.real, data.fake].flatMap((set, k) => {
        const mean = meanOf(set);
        const name = labels[k] || ["real", "fake"][k]!;
        return Number.isFinite(mean)
          ? [`The mean of ${name} is ${formatValue(mean)}, over ${formatTick(set!.length)} values.`]
          : [];
      });
      return parts.length === 0 ? "No values yet." : parts.join(" ");
    },
  };
}

const EMPTY = new Float32Array(0);
const SOLID: number[] = [];
const DASHED = [5, 3];

/** The round domain around all finite values, but for ends that are given; undefined without any. */
function domainOf(sets: readonly (Float32Array | undefined)[], [lo, hi]: Ends): readonly [number, number] | undefined {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const set of sets) {
    for (let i = 0; i < (set?.length ?? 0); i++) {
      const value = set![i]!;
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  if (least > most) return undefined;
  const nice = niceDomain(least, most);
  const [from, to] = [lo ?? nice[0], hi ?? nice[1]];
  return to > from ? [from, to] : [from, from + 1];
}
